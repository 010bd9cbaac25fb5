import { IconBan, IconCheck, IconCircle, IconPlayerPause, IconX } from '@tabler/icons-react';
import type { DealStatus } from './deal-types.ts';
import { useDealsText } from './deals-text.ts';

const marks = {
  open: { icon: IconCircle, color: 'var(--mantine-color-dimmed)' },
  won: { icon: IconCheck, color: 'var(--hf-good)' },
  lost: { icon: IconX, color: 'var(--hf-bad)' },
  abandoned: { icon: IconPlayerPause, color: 'var(--hf-info)' },
  declined: { icon: IconBan, color: 'var(--hf-info)' },
} as const;

/** How a deal stands, by shape, word and color. */
export function StatusMark({ status }: { status: DealStatus }) {
  const text = useDealsText();
  const { icon: Picture, color } = marks[status];
  return (
    <span style={{ display: 'inline-flex', gap: 4, alignItems: 'center', color, whiteSpace: 'nowrap' }}>
      <Picture size={14} aria-hidden />
      {text(`status.${status}`)}
    </span>
  );
}
