import { Checkbox, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { Ref } from '../../../api/types.ts';
import { type DatePrecision, useFormat } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useRecordText } from './record-text.ts';
import { OrganizationPicker } from '../organization-picker.tsx';
import { PartForm } from './part-form.tsx';
import { PreciseDay } from './precise-day.tsx';
import type { Employment } from './record-answer.ts';
import { usePart } from './use-part.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

type Draft = Omit<Employment, 'id' | 'organizationId' | 'organization' | 'isCurrent'>;
const blank: Draft = { jobTitle: null, department: null, startDate: null, endDate: null, datePrecision: 'month', isPrimary: false, endReason: null };
const precisions = ['day', 'month', 'year'] as const;

type EmploymentFormProps = { employment: Employment | undefined; record: RecordHandle; onClose: () => void };

/** Where somebody works or worked: a new one, or one that is put right. */
export function EmploymentForm({ employment, record, onClose }: EmploymentFormProps) {
  const text = useRecordText();
  const ui = useUiText();
  const format = useFormat();
  const precisionLabel = useId();
  const [employer, setEmployer] = useState<Ref | null>(employment?.organization ?? null);
  const [draft, setDraft] = useState<Draft>(employment ?? blank);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const part = usePart(onClose, (current) => {
    const now = 'employments' in current ? current.employments?.find(({ id }) => id === employment?.id) : undefined;
    const when = (day: string | null, open: string): string => (day ? format.day(day, now?.datePrecision) : open);
    return now && [now.jobTitle, `${when(now.startDate, ui('dateUnknown'))} – ${when(now.endDate, ui('now'))}`].filter(Boolean).join(', ');
  });
  const { jobTitle, department, startDate, endDate, datePrecision, isPrimary, endReason } = draft;
  const body = { jobTitle: jobTitle?.trim() || null, department: department?.trim() || null, startDate, endDate, datePrecision, endReason: endReason?.trim() || null };
  const first = isPrimary && !endDate && { isPrimary: true };
  const submit = (): Promise<void> =>
    part.submit(() =>
      employment ? record.write(record.writes.changeEmployment(employment.id, { ...body, ...(!employment.isPrimary && first) })) : record.write(record.writes.addEmployment({ organizationId: employer!.id, ...body, ...first })),
    );
  const field = (name: 'jobTitle' | 'department' | 'endReason') => (
    <TextInput label={text(name === 'jobTitle' ? name : `field.${name}`)} value={draft[name] ?? ''} maxLength={300} error={part.at(name)} onChange={(event) => change({ [name]: event.currentTarget.value })} />
  );
  const ready = employment !== undefined || employer !== null;
  return (
    <PartForm title={employment ? text('correctEmployment') : text('addEmployment')} save={text(employment ? 'save' : 'add')} ready={ready} busy={part.busy} refusal={part.refusal} onSubmit={submit} onClose={onClose}>
      {employment ? <div className={classes.fixed}>{employment.organization?.name ?? text('hiddenOrganization')}</div> : <OrganizationPicker label={text('organization')} value={employer} onChange={setEmployer} error={part.at('organizationId')} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        {field('jobTitle')}
        {field('department')}
      </SimpleGrid>
      <div>
        <div id={precisionLabel} className={classes.fieldLabel}>{text('howExactly')}</div>
        <SegmentedControl fullWidth size="xs" aria-labelledby={precisionLabel} value={datePrecision} onChange={(next) => change({ datePrecision: next as DatePrecision })} data={precisions.map((value) => ({ value, label: text(`precision.${value}`) }))} />
      </div>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <PreciseDay label={text('from')} precision={datePrecision} value={startDate} onChange={(day) => change({ startDate: day })} error={part.at('startDate')} />
        <PreciseDay label={text('toOpen')} precision={datePrecision} isEnd value={endDate} onChange={(day) => change({ endDate: day })} error={part.at('endDate')} />
      </SimpleGrid>
      {endDate ? field('endReason') : <Checkbox size="sm" label={text('mainEmployer')} checked={isPrimary} onChange={(event) => change({ isPrimary: event.currentTarget.checked })} />}
    </PartForm>
  );
}
