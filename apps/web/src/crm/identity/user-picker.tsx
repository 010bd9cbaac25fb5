import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { PersonRef } from '../../api/types.ts';
import { useUiText } from '../../ui/text/ui-text.ts';

type UserPickerProps = { label: string; value: PersonRef | null; onChange: (user: PersonRef | null) => void; error?: string | undefined; 'data-autofocus'?: boolean };

/** Finds a colleague who still works here while the name is typed. */
export function UserPicker({ value, onChange, ...rest }: UserPickerProps) {
  const ui = useUiText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim() === value?.displayName ? '' : typed.trim(), 150);
  const { data, isFetching } = useQuery({
    queryKey: keys.userList({ q, picker: true }),
    queryFn: ({ signal }) => api.get('/users', { query: { q, limit: 50, filter: { status: 'active' } }, signal }),
    placeholderData: keepPreviousData,
  });
  const found: PersonRef[] = data?.items ?? [];
  const options = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      {...rest}
      data={options.map(({ id, displayName }) => ({ value: id, label: displayName }))}
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
    />
  );
}
