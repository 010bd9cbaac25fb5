import { Button, CopyButton, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useAdministrationText } from './administration-text.ts';
import classes from './administration.module.css';

/** A secret that is seen this once and never again. */
export function SecretOnce({ title, hint, secret, onClose }: { title: string; hint: string; secret: string; onClose: () => void }) {
  const text = useAdministrationText();
  const ui = useUiText();
  return (
    <Modal opened onClose={onClose} title={title} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': ui('close') }}>
      <Stack gap="sm">
        <Text size="sm">{hint}</Text>
        <code className={classes.secret}>{secret}</code>
        <CopyButton value={secret}>
          {({ copied, copy }) => <Button onClick={copy} leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />} data-autofocus>{ui(copied ? 'copied' : 'copy')}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onClose}>{text('savedIt')}</Button>
      </Stack>
    </Modal>
  );
}
