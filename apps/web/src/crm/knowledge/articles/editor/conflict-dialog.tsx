import { Button, Group, Modal, Text } from '@mantine/core';
import { useKnowledgeText } from '../../knowledge-text.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { TextDiff } from '../history/text-diff.tsx';
import type { Conflict, DraftText } from './use-draft.ts';

/** Two wrote at once: what theirs has and mine has not, and whose text goes on. Neither is lost until one decides. */
export function ConflictDialog({ conflict: { mine, theirs }, onSettle }: { conflict: Conflict; onSettle: (text: DraftText | null) => void }) {
  const text = useKnowledgeText();
  const ui = useUiText();
  const other = theirs.author?.displayName ?? '';
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={text('conflict', { name: other })} size="xl" closeButtonProps={{ 'aria-label': ui('close') }}>
      <Text size="sm" mb="sm">{text('conflictHint', { name: other })}</Text>
      <TextDiff before={[theirs.title, theirs.summary, theirs.body].join('\n\n')} after={[mine.title, mine.summary, mine.body].join('\n\n')} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => onSettle(null)}>{text('takeTheirs', { name: other })}</Button>
        <Button onClick={() => onSettle(mine)}>{text('takeMine')}</Button>
      </Group>
    </Modal>
  );
}
