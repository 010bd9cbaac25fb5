import { Badge } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { choiceWord } from './record-words.ts';

/** Says of a record that it is not for every colleague; nothing where it is. */
export function ConfidentialityBadge({ level }: { level: string | undefined }) {
  if (level === undefined || level === 'open') return null;
  return <Badge color={level === 'secret' ? 'red' : 'gray'} variant="light" tt="none" leftSection={<IconLock size={12} aria-hidden />}>{choiceWord(level)}</Badge>;
}
