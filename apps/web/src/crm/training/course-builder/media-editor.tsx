import { FileButton, Button, Group, Text, Textarea } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { uploadFile } from '../../migration/upload-file.ts';
import { explainTraining } from '../explain-training.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';
import type { DraftLesson } from './draft.ts';
import { secondsOf } from './seconds-of.ts';

type MediaEditorProps = { kind: 'video' | 'audio'; lesson: DraftLesson; onChange: (fields: Partial<DraftLesson>) => void };

/** A recording of a lesson, and its words for whoever cannot hear or see it. */
export function MediaEditor({ kind, lesson, onChange }: MediaEditorProps) {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const format = useFormat();
  const [sent, setSent] = useState<{ done: number; total: number }>();
  const [refusal, setRefusal] = useState<string>();
  const take = async (file: File | null): Promise<void> => {
    if (!file) return;
    setRefusal(undefined);
    if (!file.type.startsWith(`${kind}/`)) return setRefusal(text('notOfKind'));
    try {
      const seconds = await secondsOf(file);
      setSent({ done: 0, total: file.size });
      const stored = await uploadFile(file, (done) => setSent({ done, total: file.size }), new AbortController().signal);
      onChange({ fileId: stored.id, fileName: stored.name, mediaType: stored.mediaType, seconds, minutes: Math.max(1, Math.ceil(seconds / 60)) });
    } catch (error) {
      setRefusal(error instanceof DOMException ? text('notPlayable') : explainTraining(error));
    } finally {
      setSent(undefined);
    }
  };
  return (
    <>
      <Group gap="sm">
        <FileButton onChange={(file) => void take(file)} accept={`${kind}/*`}>{(props) => <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>{text(lesson.fileId ? 'replaceFile' : 'chooseFile')}</Button>}</FileButton>
        {lesson.fileId && <Text size="sm">{lesson.fileName} · {learning('minutes', { count: Math.ceil((lesson.seconds ?? 0) / 60) })}</Text>}
        {!lesson.fileId && !sent && <Text size="sm" c="dimmed">{text('noFileYet')}</Text>}
      </Group>
      {sent && <ProgressBar label={text('sending', { share: format.percent(sent.done / sent.total) })} done={sent.done} total={sent.total} />}
      {refusal && <Text role="alert" size="sm" c="var(--hf-bad)">{refusal}</Text>}
      <Textarea label={learning('transcript')} description={text('transcriptHint')} value={lesson.transcript ?? ''} maxLength={100_000} autosize minRows={3} maxRows={16} onChange={(event) => onChange({ transcript: event.currentTarget.value })} />
    </>
  );
}
