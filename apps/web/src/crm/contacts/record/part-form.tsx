import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';

type PartFormProps = { title: string; save: string; ready: boolean; busy: boolean; refusal: string | undefined; onSubmit: () => Promise<void>; onClose: () => void; children: ReactNode };

/** A small form over a record for one thing that hangs on it. */
export function PartForm({ title, save, ready, busy, refusal, onSubmit, onClose, children }: PartFormProps) {
  const ui = useUiText();
  const phone = usePhone();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A form in a portal is still inside its parent for React.
    event.stopPropagation();
    void onSubmit();
  };
  return (
    <Modal opened onClose={onClose} title={title} fullScreen={phone} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {children}
          {refusal && <Alert color="red" variant="light" role="alert">{refusal}</Alert>}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={!ready}>{save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
