import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../../../api/keys.ts';
import type { Ref } from '../../../api/types.ts';
import type { Found } from '../../../ui/field/search-select.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useFindPeople } from './find-people.ts';

type PeoplePickerProps = { label: string; value: Found[]; onChange: (people: Found[]) => void; /** Whose people are offered before anything is typed. */ organization: Ref | null; autoFocus: boolean };

/** With whom: several people, found while a name is typed; those of the organization come first. */
export function PeoplePicker({ label, value, onChange, organization, autoFocus }: PeoplePickerProps) {
  const ui = useUiText();
  const findPeople = useFindPeople();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 150);
  const { data: found = [], isFetching } = useQuery({
    queryKey: keys.recordList('person', { q, near: organization?.id, picker: true }),
    queryFn: ({ signal }) => findPeople(q, organization, signal),
    placeholderData: keepPreviousData,
  });
  const options = [...value, ...found.filter(({ id }) => !value.some((chosen) => chosen.id === id))];
  return (
    <MultiSelect
      label={label}
      data={options.map(({ id, name }) => ({ value: id, label: name }))}
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.flatMap((id) => options.find((option) => option.id === id) ?? []))}
      searchable
      hidePickedOptions
      clearSearchOnChange
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={isFetching ? ui('searching') : ui('nothingFound')}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      {...(autoFocus && { 'data-autofocus': true })}
    />
  );
}
