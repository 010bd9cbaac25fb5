import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useRelationshipsText } from '../relationships-text.ts';

/** The formula behind a strength, for whoever wants to know. */
export function HowItIsWorkedOut() {
  const text = useRelationshipsText();
  return (
    <Popover width={300} position="bottom-end" withinPortal shadow="md">
      <Popover.Target><ActionIcon variant="subtle" color="gray" aria-label={text('how')} title={text('how')}><IconInfoCircle size={16} aria-hidden /></ActionIcon></Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600} mb={4}>{text('how')}</Text>
        {(['howWhat', 'howTime', 'howScale'] as const).map((key) => <Text key={key} size="sm" mb={6}>{text(key)}</Text>)}
      </Popover.Dropdown>
    </Popover>
  );
}
