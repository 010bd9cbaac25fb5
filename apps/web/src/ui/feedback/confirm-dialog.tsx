import { Button, Group, Modal, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useUiText } from '../text/ui-text.ts';

type ConfirmDialogProps = {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** Says what happens: "Delete the person", never "OK". */
  confirm: string;
  /** Says what happens otherwise, where "Cancel" would be read as the deed itself. */
  dismiss?: string;
  danger?: boolean;
  onConfirm: () => Promise<void> | void;
  onClose: () => void;
};

export function ConfirmDialog({ opened, title, children, confirm, dismiss, danger = false, onConfirm, onClose }: ConfirmDialogProps) {
  const text = useUiText();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': text('close') }}>
      <Text component="div">{children}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>{dismiss ?? text('cancel')}</Button>
        <Button color={danger ? 'red' : 'sea'} loading={busy} onClick={() => void run()} data-autofocus>{confirm}</Button>
      </Group>
    </Modal>
  );
}
