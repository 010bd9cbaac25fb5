import { ActionIcon, Alert, Button, Group, Modal, Stack, Tooltip } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, Suspense, useState } from 'react';
import { usePhone } from '../ui/layout/use-phone.ts';
import { useUiText } from '../ui/text/ui-text.ts';
import classes from './form-dialog.module.css';
import { openBeside, useDialogHelp } from './dialog-help.ts';
import type { DialogPlace } from './web-module.ts';

export type FormDialogProps = {
  title: string;
  /** Says what happens. */
  action: string;
  ready: boolean;
  danger?: boolean;
  /** A refusal that no field of the form shows, in words. */
  refusalOf: (error: unknown) => string | undefined;
  size?: number;
  /** What is done here: with it one may ask how. */
  place?: DialogPlace;
  onClose: () => void;
  /** Throws the refusal, which then stands in the dialog. */
  onSubmit: () => Promise<void>;
  children: ReactNode | ((refusal: unknown) => ReactNode);
};

/** A small form over what one was doing: it stays until it is done or given up, and shows why it was refused. */
export function FormDialog({ title, action, ready, danger = false, refusalOf, size = 480, place, onClose, onSubmit, children }: FormDialogProps) {
  const ui = useUiText();
  const phone = usePhone();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    if (!ready || busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await onSubmit();
      onClose();
    } catch (error) {
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const words = refusalOf(refusal);
  const help = useDialogHelp();
  const [helping, setHelping] = useState(false);
  const Help = place && helping ? help?.component : undefined;
  const ask = place && help && (
    <Tooltip label={help.label()}><ActionIcon variant="subtle" aria-label={help.label()} aria-expanded={helping} onClick={() => setHelping(!helping)}><IconHelp size={20} stroke={1.6} aria-hidden /></ActionIcon></Tooltip>
  );
  return (
    <Modal opened onClose={onClose} title={<span className={classes.title}>{title}{ask}</span>} size={Help ? size + 400 : size} fullScreen={phone} closeButtonProps={{ 'aria-label': ui('close') }}>
      <div className={classes.columns}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && event.currentTarget.requestSubmit()}>
        <Stack gap="sm">
          {typeof children === 'function' ? children(refusal) : children}
          {words && <Alert color="red" role="alert" variant="light" styles={{ message: { color: 'var(--mantine-color-text)' } }}>{words}</Alert>}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={!ready} {...(danger && { color: 'red' })}>{action}</Button>
          </Group>
        </Stack>
      </form>
      {Help && <section className={classes.help} aria-label={help!.label()} onClickCapture={openBeside}><Suspense><Help place={place!} /></Suspense></section>}
      </div>
    </Modal>
  );
}
