import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { PersonRef } from '../../../api/types.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { RecordVerdict } from './record-verdict.tsx';
import { useSeeAsText } from './see-as-text.ts';
import classes from './see-as.module.css';

type Asked = { kind: string; id: string };
type RecordQuestionProps = { user: PersonRef; kind: string | undefined; record: string | undefined; onAsk: (asked: Asked | undefined) => void };

const kindOfPath: Record<string, string> = { people: 'person', organizations: 'organization', deals: 'deal' };

/** The record that an address of the app leads to. */
export function recordAt(address: string): Asked | undefined {
  const [, path = '', id = ''] = /\/(people|organizations|deals)\/([0-9a-f-]{36})(?:$|[/?#])/u.exec(address) ?? [];
  return path in kindOfPath ? { kind: kindOfPath[path]!, id } : undefined;
}

/** Finds one record, by its name or by its address, and says what the colleague may do with it. */
export function RecordQuestion({ user, kind, record, onAsk }: RecordQuestionProps) {
  const text = useSeeAsText();
  const ui = useUiText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const pasted = recordAt(q);
  const { data, isFetching } = useQuery({ queryKey: ['see-as', 'find', q], queryFn: ({ signal }) => api.get('/search', { query: { q, limit: 20 }, signal }), enabled: q.length > 1 && !pasted, placeholderData: keepPreviousData });
  const found = pasted ? [{ ...pasted, title: q }] : (data?.items ?? []);
  return (
    <section aria-labelledby="see-as-record" className={classes.section}>
      <h2 id="see-as-record" className={classes.heading}>{text('record')}</h2>
      <div className={classes.question}>
        <Select
          label={text('which')} placeholder={text('whichHint')} searchable clearable clearButtonProps={{ 'aria-label': ui('clear') }}
          data={found.map((hit) => ({ value: `${hit.kind} ${hit.id}`, label: `${hit.title} · ${text.maybe(`kind.${hit.kind}`) ?? hit.kind}` }))}
          value={kind && record ? `${kind} ${record}` : null} filter={({ options }) => options} searchValue={typed} onSearchChange={setTyped}
          nothingFoundMessage={q.length < 2 ? text('whichHint') : isFetching ? ui('searching') : ui('nothingFound')}
          onChange={(value) => onAsk(value === null ? undefined : { kind: value.split(' ')[0]!, id: value.split(' ')[1]! })}
        />
      </div>
      {kind && record && <RecordVerdict user={user} kind={kind} record={record} />}
    </section>
  );
}
