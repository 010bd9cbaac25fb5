import { Select, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { languageNames, languages } from '../../../app/i18n/language.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';

export function AddCourseDialog({ onClose }: { onClose: () => void }) {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const [language, setLanguage] = useState<'en' | 'ru' | 'uk'>(useLanguage());
  const add = async (): Promise<void> => {
    const { id } = await api.post('/courses', { body: { title: title.trim(), summary, language } });
    await client.invalidateQueries({ queryKey: trainingKeys.courses });
    await navigate({ to: `/courses/${id}` });
  };
  return (
    <FormDialog title={learning('addCourse')} action={learning('addCourse')} ready={title.trim() !== ''} refusalOf={(refusal) => (refusal ? explainTraining(refusal) : undefined)} onClose={onClose} onSubmit={add}>
      <TextInput label={text('title')} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} data-autofocus />
      <Textarea label={text('summary')} value={summary} maxLength={2000} autosize minRows={2} onChange={(event) => setSummary(event.currentTarget.value)} />
      <Select label={text('language')} data={languages.map((value) => ({ value, label: languageNames[value] }))} value={language} allowDeselect={false} onChange={(value) => value && setLanguage(value)} />
    </FormDialog>
  );
}
