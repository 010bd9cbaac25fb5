import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { Ref } from '../../api/types.ts';
import { useUiText } from '../../ui/text/ui-text.ts';

type OrganizationPickerProps = { label: string; ariaLabel?: string; value: Ref | null; onChange: (organization: Ref | null) => void; error?: string | undefined };

/** Finds an organization while its name is typed; the server's search knows other alphabets and layouts. */
export function OrganizationPicker({ label, ariaLabel, value, onChange, error }: OrganizationPickerProps) {
  const ui = useUiText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim() === value?.name ? '' : typed.trim(), 150);
  const { data, isFetching } = useQuery({
    queryKey: keys.recordList('organization', { q, picker: true }),
    queryFn: ({ signal }) => api.get('/organizations', { query: { q, limit: 20, fields: 'id,name' }, signal }),
    placeholderData: keepPreviousData,
  });
  const found: Ref[] = data?.items ?? [];
  const options = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      {...(ariaLabel ? { 'aria-label': ariaLabel, autoFocus: true } : { label })}
      data={options.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? null)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': ui('clear') }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={isFetching ? ui('searching') : ui('nothingFound')}
      maxDropdownHeight={240}
      error={error}
    />
  );
}
