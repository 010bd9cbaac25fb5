import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useUiText } from '../text/ui-text.ts';

export type Found = { id: string; name: string };

type SearchSelectProps = {
  label?: string;
  'aria-label'?: string;
  placeholder?: string;
  value: Found | null;
  onChange: (found: Found | null) => void;
  onTyped?: (typed: string) => void;
  /** Under which name the answers are kept. */
  queryKey: readonly unknown[];
  find: (q: string, signal: AbortSignal) => Promise<Found[]>;
  required?: boolean;
  disabled?: boolean;
  error?: string | undefined;
  'data-autofocus'?: boolean;
};

/** One thing chosen among many while its name is typed; the server finds, nothing is filtered here. */
export function SearchSelect({ value, onChange, onTyped, queryKey, find, ...rest }: SearchSelectProps) {
  const ui = useUiText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim() === value?.name ? '' : typed.trim(), 150);
  const { data = [], isFetching } = useQuery({ queryKey: [...queryKey, q], queryFn: ({ signal }) => find(q, signal), placeholderData: keepPreviousData });
  const options = value && !data.some(({ id }) => id === value.id) ? [value, ...data] : data;
  return (
    <Select
      {...rest}
      data={options.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(options.find((option) => option.id === id) ?? null)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': ui('clear') }}
      searchValue={typed}
      onSearchChange={(next) => { setTyped(next); onTyped?.(next); }}
      filter={({ options: every }) => every}
      nothingFoundMessage={isFetching ? ui('searching') : ui('nothingFound')}
      maxDropdownHeight={240}
    />
  );
}
