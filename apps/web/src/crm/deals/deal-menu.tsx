import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconCheck, IconDots, IconPlayerPause, IconRotate, IconX } from '@tabler/icons-react';
import { useSession } from '../../app/session/use-session.ts';
import type { Deal, Stage } from './deal-types.ts';
import { useDealsText } from './deals-text.ts';
import type { DealVerbs } from './use-deal-verbs.tsx';

type DealMenuProps = { deal: Deal; stages: Stage[]; verbs: DealVerbs; tabIndex?: number; className?: string | undefined; size?: number };

export const closings = [
  { outcome: 'won', icon: IconCheck, color: 'var(--hf-good)' },
  { outcome: 'lost', icon: IconX, color: 'var(--hf-bad)' },
  { outcome: 'abandoned', icon: IconPlayerPause, color: 'var(--hf-info)' },
  { outcome: 'declined', icon: IconBan, color: 'var(--hf-info)' },
] as const;

/** Every move of a deal without dragging it. */
export function DealMenu({ deal, stages, verbs, tabIndex = 0, className, size = 24 }: DealMenuProps) {
  const text = useDealsText();
  const { can } = useSession();
  const mayMove = can('deals.change');
  const mayClose = can('deals.close');
  if (!mayMove && !mayClose) return null;
  return (
    <Menu position="bottom-end" width={230} returnFocus>
      <Menu.Target>
        <ActionIcon size={size} className={className ?? ''} tabIndex={tabIndex} aria-label={text('whatToDo', { name: deal.name })} data-menu={deal.id}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {deal.status === 'open' && mayMove && (
          <>
            <Menu.Label>{text('moveToStage')}</Menu.Label>
            {stages.map((stage) => (
              <Menu.Item key={stage.id} disabled={stage.id === deal.stageId} onClick={() => verbs.move(deal, stage)} rightSection={stage.id === deal.stageId && <IconCheck size={14} aria-hidden />}>
                {stage.name}
              </Menu.Item>
            ))}
          </>
        )}
        {deal.status === 'open' && mayClose && (
          <>
            <Menu.Divider />
            {closings.map(({ outcome, icon: Picture, color }) => (
              <Menu.Item key={outcome} leftSection={<Picture size={16} color={color} aria-hidden />} onClick={() => verbs.close(deal, outcome)}>{text(`verb.${outcome}`)}</Menu.Item>
            ))}
          </>
        )}
        {deal.status !== 'open' && mayClose && <Menu.Item leftSection={<IconRotate size={16} aria-hidden />} onClick={() => verbs.reopen(deal)}>{text('reopen')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
