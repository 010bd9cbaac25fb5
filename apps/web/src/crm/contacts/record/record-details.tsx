import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useRecordText } from './record-text.ts';
import { useRecordKind } from '../use-record-kind.ts';
import { editableTypes, RecordFields } from './record-fields.tsx';
import type { RecordAnswer } from './record-answer.ts';
import { Section } from './section.tsx';
import type { RecordHandle } from './use-record.ts';

// Kept by what hangs on the record (the employer, the first address, the website's domain), or shown elsewhere on the page.
const elsewhere = new Set(['id', 'version', 'displayName', 'jobTitle', 'department', 'city', 'country', 'domain', 'types', 'lifecycleStage', 'confidentiality', 'territory', 'attentionInstruction', 'leadSource', 'doNotContact']);

/** What is known about somebody. What is not known yet stays out of the way until it is asked for. */
export function RecordDetails({ row, record }: { row: RecordAnswer; record: RecordHandle }) {
  const text = useRecordText();
  const [whole, setWhole] = useLocalStorage({ key: 'holdfast.record.whole', defaultValue: false, getInitialValueInEffect: false });
  const { fields } = useRecordKind(record.kind);
  const names = fields.filter(({ name, type, recordOnly }) => type in editableTypes && !recordOnly && !elsewhere.has(name) && record.sees(name)).map(({ name }) => name);
  const isEmpty = (name: string): boolean => [null, undefined, '', false].includes((row as unknown as Record<string, null>)[name]);
  const empty = names.filter(isEmpty).length;
  return (
    <Section id="details" title={text('details')}>
      <RecordFields record={record} row={row} only={whole ? names : names.filter((name) => !isEmpty(name))} />
      {empty > 0 && (
        <Button variant="subtle" size="compact-sm" color="gray" mt={4} onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? text('hideEmpty') : text('showEmpty', { count: empty })}
        </Button>
      )}
    </Section>
  );
}
