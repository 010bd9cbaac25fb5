import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useSecondFactorText } from './second-factor-text.ts';
import classes from './second-factor.module.css';

/** Seen this once and never again. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const text = useSecondFactorText();
  return (
    <Stack gap="sm">
      <Text fw={600}>{text('recoveryTitle')}</Text>
      <Text size="sm">{text('recoveryHint')}</Text>
      <ul className={classes.codes}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <Group>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => <Button variant="default" onClick={copy} leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}>{text(copied ? 'copied' : 'copyAll')}</Button>}
        </CopyButton>
        <Button onClick={onDone}>{text('saved')}</Button>
      </Group>
    </Stack>
  );
}
