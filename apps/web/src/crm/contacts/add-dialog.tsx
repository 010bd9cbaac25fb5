import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useContactsText } from './contacts-text.ts';

type AddDialogProps = { opened: boolean; onClose: () => void; title: string; busy: boolean; ready: boolean; onSubmit: (event: FormEvent) => void; children: ReactNode };

/** Asks for the least; the rest is written on the record itself. */
export function AddDialog({ opened, onClose, title, busy, ready, onSubmit, children }: AddDialogProps) {
  const text = useContactsText();
  const ui = useUiText();
  const phone = usePhone();
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={560} fullScreen={phone} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={onSubmit}>
        <Stack gap="sm">
          {children}
          <Text size="sm" c="dimmed">{text('restLater')}</Text>
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={!ready}>{title}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
