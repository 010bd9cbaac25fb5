import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';

/** Says what publishing means before it is done; what is not ready is told where it is. */
export function PublishDialog({ number, onPublish, onClose }: { number: number; onPublish: (note: string) => Promise<boolean>; onClose: () => void }) {
  const text = useCourseBuilderText();
  const ui = useUiText();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const publish = async (): Promise<void> => {
    setBusy(true);
    await onPublish(note);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text('publishTitle', { number })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <Stack gap="sm">
        <Text>{text('publishExplain')}</Text>
        <Textarea label={text('note')} value={note} maxLength={1000} autosize minRows={2} onChange={(event) => setNote(event.currentTarget.value)} data-autofocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
          <Button loading={busy} onClick={() => void publish()}>{text('publish')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
