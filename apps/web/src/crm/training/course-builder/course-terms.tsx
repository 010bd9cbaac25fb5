import { Button, NumberInput, Select, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { languageNames, languages } from '../../../app/i18n/language.ts';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { useCourseBuilderText } from './course-builder-text.ts';
import { useRetrainingText } from '../retraining/retraining-text.ts';
import type { Draft } from './draft.ts';

type TermsProps = { draft: Draft; mayRetire: boolean; onChange: (fields: Partial<Draft>) => void; onRetire: () => Promise<boolean> };

/** What a course is called, who may take it, and for how long its certificate holds. */
export function CourseTerms({ draft, mayRetire, onChange, onRetire }: TermsProps) {
  const text = useCourseBuilderText();
  const retraining = useRetrainingText();
  const [asks, setAsks] = useState(false);
  return (
    <Stack gap="md" maw={560}>
      <TextInput label={text('title')} value={draft.title} maxLength={200} onChange={(event) => onChange({ title: event.currentTarget.value })} />
      <Textarea label={text('summary')} value={draft.summary} maxLength={2000} autosize minRows={2} onChange={(event) => onChange({ summary: event.currentTarget.value })} />
      <Select label={text('language')} data={languages.map((value) => ({ value, label: languageNames[value] }))} value={draft.language} allowDeselect={false} onChange={(value) => value && onChange({ language: value })} />
      <NumberInput label={text('validityMonths')} description={text('validityHint')} min={1} max={120} allowDecimal={false} value={draft.validityMonths ?? ''} onChange={(value) => onChange({ validityMonths: typeof value === 'number' ? value : null })} />
      <Switch label={text('openToAll')} checked={draft.isOpen} onChange={(event) => onChange({ isOpen: event.currentTarget.checked })} />
      <Switch label={retraining('asksFirst')} description={retraining('asksFirstHint')} checked={draft.asksBeforeRetraining} onChange={(event) => onChange({ asksBeforeRetraining: event.currentTarget.checked })} />
      {mayRetire && <Button variant="default" color="red" style={{ alignSelf: 'flex-start' }} onClick={() => setAsks(true)}>{text('retire')}</Button>}
      <ConfirmDialog opened={asks} title={text('retireTitle', { title: draft.title })} confirm={text('retire')} danger onClose={() => setAsks(false)} onConfirm={async () => void (await onRetire())}>{text('retireExplain')}</ConfirmDialog>
    </Stack>
  );
}
