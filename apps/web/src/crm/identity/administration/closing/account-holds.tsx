import { Button, Modal, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Label } from '../../../../api/types.ts';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { useClosingText } from './closing-text.ts';

export type HangingThings = readonly { holding: string; label: Label; things: number }[];

/** What keeps an account from being closed, and the way to see to it. */
export function AccountHolds({ name, hanging, onClose }: { name: string; hanging: HangingThings; onClose: () => void }) {
  const text = useClosingText();
  const ui = useUiText();
  const format = useFormat();
  const language = useLanguage();
  const { can } = useSession();
  return (
    <Modal opened onClose={onClose} title={text('accountHolds', { name })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <ul>{hanging.map(({ holding, label, things }) => <li key={holding}>{label[language]}: {format.number(things)}</li>)}</ul>
      <Text size="sm" c="dimmed" my="sm">{text('accountHoldsHint')}</Text>
      {can('handover.read') && <Button component={Link} to="/handovers">{text('toHandovers')}</Button>}
    </Modal>
  );
}
