import { Button, Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useUiText } from '../text/ui-text.ts';
import { useFilterWords } from './filter-words.ts';
import { FilterValue } from './filter-value.tsx';
import type { Filter, FilterField } from './filters.ts';

type FilterFormProps = { fields: FilterField[]; filter?: Filter; onApply: (filter: Filter) => void; onGroups?: () => void };

// The condition people mean most often with this kind of field, where the field allows it.
export function usualOperator(field: FilterField): string {
  const usual = field.options ? 'in' : field.type === 'text' || field.type === 'string' ? 'contains' : ['date', 'day', 'instant', 'number'].includes(field.type) ? 'gte' : 'eq';
  return field.operators.includes(usual) ? usual : (field.operators[0] ?? 'eq');
}

export function FilterForm({ fields, filter, onApply, onGroups }: FilterFormProps) {
  const text = useUiText();
  const { operator } = useFilterWords(fields);
  const [draft, setDraft] = useState<Filter | undefined>(filter);
  const field = fields.find(({ name }) => name === draft?.field);

  const choose = (name: string | null): void => {
    const chosen = fields.find((other) => other.name === name);
    setDraft(chosen && { field: chosen.name, op: usualOperator(chosen), value: '' });
  };
  const chooseOperator = (op: string | null): void => {
    if (draft && op) setDraft({ ...draft, op, value: op === 'isEmpty' ? 'true' : draft.op === 'isEmpty' ? '' : draft.value });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft && draft.value !== '') onApply(draft);
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        {onGroups && <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'end' }} onClick={onGroups}>{text('combine')}</Button>}
        <Select
          label={text('filterField')}
          data={fields.map(({ name, label }) => ({ value: name, label }))}
          value={draft?.field ?? null}
          onChange={choose}
          searchable
          nothingFoundMessage={text('nothingFound')}
          comboboxProps={{ withinPortal: false }}
          data-autofocus={filter === undefined || undefined}
        />
        {draft && field && (
          <>
            <Select
              label={text('filterOperator')}
              data={field.operators.map((op) => ({ value: op, label: operator(field.type, op) }))}
              value={draft.op}
              onChange={chooseOperator}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
            />
            <FilterValue field={field} op={draft.op} value={draft.value} onChange={(value) => setDraft({ ...draft, value })} />
          </>
        )}
        <Button type="submit" fullWidth disabled={!draft || draft.value === ''}>
          {text('apply')}
        </Button>
      </Stack>
    </form>
  );
}
