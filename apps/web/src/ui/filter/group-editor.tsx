import { ActionIcon, Button, SegmentedControl, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useUiText } from '../text/ui-text.ts';
import { usualOperator } from './filter-form.tsx';
import { type FilterGroup, type FilterNode, glueOf, groupOf, isGroup, partsOf } from './filter-tree.ts';
import { FilterValue } from './filter-value.tsx';
import { useFilterWords } from './filter-words.ts';
import type { Filter, FilterField } from './filters.ts';
import classes from './group-editor.module.css';

type GroupEditorProps = { fields: FilterField[]; group: FilterGroup; onChange: (group: FilterGroup) => void; onRemove?: () => void; depth?: number };

const deepest = 2;
const fresh: Filter = { field: '', op: '', value: '' };

/** Conditions of which all or any must hold; groups stand within groups. */
export function GroupEditor({ fields, group, onChange, onRemove, depth = 0 }: GroupEditorProps) {
  const text = useUiText();
  const parts = partsOf(group);
  const glue = glueOf(group);
  const change = (next: FilterNode[]): void => onChange(groupOf(glue, next));
  return (
    <div role="group" aria-label={text(glue === 'and' ? 'allOf' : 'anyOf')} className={depth === 0 ? classes.root : classes.group}>
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label={text('howGrouped')}
          data={[{ value: 'and', label: text('allOf') }, { value: 'or', label: text('anyOf') }]}
          value={glue}
          onChange={(next) => onChange(groupOf(next as 'and' | 'or', parts))}
        />
        {onRemove && <Button variant="subtle" size="compact-sm" onClick={onRemove}>{text('dropGroup')}</Button>}
      </div>
      <ul className={classes.parts}>
        {parts.map((part, at) => (
          <li key={at}>
            {isGroup(part)
              ? <GroupEditor fields={fields} group={part} depth={depth + 1} onChange={(next) => change(parts.with(at, next))} onRemove={() => change(parts.toSpliced(at, 1))} />
              : <Condition fields={fields} filter={part} onChange={(next) => change(parts.with(at, next))} onRemove={() => change(parts.toSpliced(at, 1))} />}
          </li>
        ))}
      </ul>
      <div className={classes.adds}>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => change([...parts, fresh])}>{text('addCondition')}</Button>
        {depth < deepest && <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => change([...parts, groupOf(glue === 'and' ? 'or' : 'and', [fresh, fresh])])}>{text('addGroup')}</Button>}
      </div>
    </div>
  );
}

function Condition({ fields, filter, onChange, onRemove }: { fields: FilterField[]; filter: Filter; onChange: (filter: Filter) => void; onRemove: () => void }) {
  const text = useUiText();
  const { operator } = useFilterWords(fields);
  const field = fields.find(({ name }) => name === filter.field);
  const choose = (name: string | null): void => {
    const chosen = fields.find((other) => other.name === name);
    if (chosen) onChange({ field: chosen.name, op: usualOperator(chosen), value: '' });
  };
  const chooseOperator = (op: string | null): void => {
    if (op) onChange({ ...filter, op, value: op === 'isEmpty' ? 'true' : filter.op === 'isEmpty' ? '' : filter.value });
  };
  return (
    <div className={classes.condition}>
      <Select label={text('filterField')} data={fields.map(({ name, label }) => ({ value: name, label }))} value={filter.field || null} onChange={choose} searchable nothingFoundMessage={text('nothingFound')} />
      {field && <Select label={text('filterOperator')} data={field.operators.map((op) => ({ value: op, label: operator(field.type, op) }))} value={filter.op} onChange={chooseOperator} allowDeselect={false} />}
      {field && <FilterValue field={field} op={filter.op} value={filter.value} onChange={(value) => onChange({ ...filter, value })} />}
      <ActionIcon size={36} aria-label={text('dropCondition')} onClick={onRemove}><IconX size={16} aria-hidden /></ActionIcon>
    </div>
  );
}
