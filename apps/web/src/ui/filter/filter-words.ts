import { useFormat } from '../text/format.ts';
import { useUiText } from '../text/ui-text.ts';
import { type FilterNode, glueOf, isGroup, partsOf } from './filter-tree.ts';
import { type Filter, type FilterField, isDateType, isYesNoType } from './filters.ts';

/** How a condition is read aloud: "City: Berlin". */
export function useFilterWords(fields: FilterField[]) {
  const text = useUiText();
  const format = useFormat();
  const operator = (type: string, op: string): string =>
    (isDateType(type) ? text.maybe(`operator.date.${op}`) : undefined) ?? text.maybe(`operator.${op}`) ?? op;

  const value = (field: FilterField | undefined, raw: string): string => {
    if (field === undefined) return raw;
    if (isYesNoType(field.type)) return raw === 'true' ? text('yes') : text('no');
    if (isDateType(field.type) && /^\d{4}-\d\d-\d\d/.test(raw)) return format.day(raw);
    const label = (part: string): string => field.options?.find((option) => option.value === part)?.label ?? part;
    return field.options ? raw.split(',').map(label).join(', ') : raw;
  };

  const words = (filter: Filter): string => {
    const field = fields.find(({ name }) => name === filter.field);
    const subject = field?.label ?? filter.field;
    const verb = operator(field?.type ?? 'text', filter.op);
    if (filter.op === 'isEmpty') return `${subject}: ${filter.value === 'false' ? text('isFilled') : verb}`;
    const said = value(field, filter.value);
    return filter.op === 'eq' || filter.op === 'in' ? `${subject}: ${said}` : `${subject}: ${verb} ${said}`;
  };
  /** Groups stand in brackets. */
  const tree = (node: FilterNode, depth = 0): string => {
    if (!isGroup(node)) return words(node);
    const said = partsOf(node).map((part) => tree(part, depth + 1)).join(` ${text(glueOf(node))} `);
    return depth > 0 ? `(${said})` : said;
  };
  return { words, operator, tree };
}
