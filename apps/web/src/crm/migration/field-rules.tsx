import { Select } from '@mantine/core';
import { type Import, type Rule, rules } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import { useImportFields } from './use-import-fields.ts';
import classes from './rules.module.css';

const usual = '';

/** Exceptions from the rule, field by field, for the fields this file fills. */
export function FieldRules({ record, onChange }: { record: Import; onChange: (rules: Import['fieldRules']) => void }) {
  const text = useMigrationText();
  const { labelOf, groups } = useImportFields(record.contents);
  const fields = [...new Set(record.columns.flatMap(({ field }) => field ?? []))];
  const groupOf = (key: string): string => groups.find(({ fields: all }) => all.some((field) => field.key === key))?.label ?? '';
  const set = (field: string, rule: string | null): void => {
    const others = record.fieldRules.filter((each) => each.field !== field);
    onChange(rule === usual || rule === null ? others : [...others, { field, rule: rule as Rule }]);
  };
  return (
    <ul className={classes.fieldRules}>
      {fields.map((field) => (
        <li key={field}>
          <span>{labelOf(field)} <span className={classes.quiet}>{groupOf(field)}</span></span>
          <Select aria-label={text('ruleOf', { field: labelOf(field) })} allowDeselect={false} value={record.fieldRules.find((each) => each.field === field)?.rule ?? usual}
            data={[{ value: usual, label: text('ruleUsual') }, ...rules.map((rule) => ({ value: rule, label: text(`rule.${rule}`) }))]} onChange={(rule) => set(field, rule)} />
        </li>
      ))}
    </ul>
  );
}
