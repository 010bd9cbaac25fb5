import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Organization } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { useRecordText } from './record-text.ts';
import { choiceWord } from '../record-words.ts';
import { useRecordKind } from '../use-record-kind.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { Chips } from './chips.tsx';
import { ParentOrganization } from './parent-organization.tsx';
import type { RecordAnswer } from './record-answer.ts';
import { RecordFields } from './record-fields.tsx';
import type { Send } from './record-writes.ts';
import { Section } from './section.tsx';
import { useChoiceList } from './use-choice-list.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

/** Whose it is, how much it matters, and how it is sorted. */
export function Relations({ row, record }: { row: RecordAnswer; record: RecordHandle }) {
  const text = useRecordText();
  const [assigning, setAssigning] = useState(false);
  const { fields, labelOf, choicesOf } = useRecordKind(record.kind);
  const tiers = useChoiceList('tiers');
  const tags = useChoiceList('tags');
  const lines = useChoiceList('business-lines');
  const territories = useChoiceList('territories');
  const label = (name: string): string => {
    const field = fields.find((each) => each.name === name);
    return field ? labelOf(field.label) : name;
  };
  const sees = (name: string): boolean => fields.some((field) => field.name === name) && record.sees(name);
  const types = fields.find(({ name }) => name === 'types');
  const many = (name: 'tags' | 'businessLines', send: (ids: string[]) => Send, options: ReturnType<typeof useChoiceList>) => sees(name) && row[name] && (
    <InlineField
      label={label(name)} name={name} kind="many" options={options} value={row[name].map(({ id }) => id)} display={<Chips names={row[name].map((each) => each.name)} />}
      readOnly={!record.mayWrite(name)} readFrom={(current) => (current[name] as { id: string }[] | undefined)?.map(({ id }) => id) ?? []}
      onSave={(ids, version) => record.write(send(Array.isArray(ids) ? ids : []), version)} explain={explain}
    />
  );
  return (
    <Section id="relations" title={text('relations')}>
      {sees('owner') && (
        <div className={classes.ownerLine}>
          <span className={classes.fieldName}>{label('owner')}</span>
          <Owner row={row} onAssign={record.may('transfer') ? () => setAssigning(true) : undefined} />
        </div>
      )}
      {types && 'types' in row && row.types && (
        <InlineField label={labelOf(types.label)} name="types" kind="many" options={choicesOf(types) ?? []} value={row.types} display={<Chips names={row.types.map(choiceWord)} />}
          readOnly={!record.mayWrite('types')} onSave={(value, version) => record.write(record.writes.change({ types: value ?? [] }), version)} explain={explain} />
      )}
      {sees('tier') && (
        <InlineField label={label('tier')} name="tierId" kind="select" options={tiers} value={row.tierId ?? row.tier?.id ?? null}
          display={row.tier && <span className={classes.tier}>{row.tier.isVip && <Mark label={row.tier.name} />}{row.tier.name}</span>}
          readOnly={!record.mayWrite('tier')} onSave={(value, version) => record.write(record.writes.change({ tierId: value }), version)} explain={explain} />
      )}
      {sees('territory') && (territories.length > 0 || row.territory) && (
        <InlineField label={label('territory')} name="territoryId" kind="select" options={territories} value={row.territoryId ?? row.territory?.id ?? null} display={row.territory?.name}
          readOnly={!record.mayWrite('territory')} onSave={(value, version) => record.write(record.writes.change({ territoryId: value }), version)} explain={explain} />
      )}
      <RecordFields record={record} row={row} only={['confidentiality', 'lifecycleStage', ...(row.attentionInstruction ? [] : ['attentionInstruction']), 'leadSource', 'doNotContact']} />
      {many('businessLines', record.writes.placeInLines, lines)}
      {many('tags', record.writes.tag, tags)}
      {record.kind === 'organization' && sees('parentOrganization') && <ParentOrganization row={row as Organization} record={record} label={label('parentOrganization')} />}
      {assigning && <AssignDialog row={row} record={record} onClose={() => setAssigning(false)} />}
    </Section>
  );
}

function Owner({ row: { owner, team }, onAssign }: { row: RecordAnswer; onAssign: (() => void) | undefined }) {
  const text = useRecordText();
  const said = (
    <>
      {owner && <Initials name={owner.displayName} size={20} />}
      <span>{owner?.displayName ?? text('nobodyOwns')}{team && <span className={classes.team}>{team.name}</span>}</span>
    </>
  );
  if (!onAssign) return <span className={classes.owner}>{said}</span>;
  return <UnstyledButton className={classes.owner!} onClick={onAssign} aria-haspopup="dialog"><VisuallyHidden>{`${text('assign')}: `}</VisuallyHidden>{said}</UnstyledButton>;
}
