import { Badge } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useAppText } from './app-text.ts';

/** Says of a record that somebody practises with it, and that it is no customer. */
export function PracticeBadge({ isPractice }: { isPractice: boolean | undefined }) {
  const text = useAppText();
  if (!isPractice) return null;
  return <Badge color="grape" variant="light" tt="none" leftSection={<IconSchool size={12} aria-hidden />} title={text('practiceMeans')}>{text('practice')}</Badge>;
}
