import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck, IconRotate } from '@tabler/icons-react';
import { useSession } from '../../../app/session/use-session.ts';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import type { Deal, Stage } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import type { DealVerbs } from '../use-deal-verbs.tsx';

type DealActionProps = { deal: Deal; stages: Stage[]; verbs: DealVerbs };

/** The one thing that is most likely done next: on to the next stage, win it, or open it again. */
export function DealAction({ deal, stages, verbs }: DealActionProps) {
  const text = useDealsText();
  const phone = usePhone();
  const { can } = useSession();
  const next = stages[stages.findIndex(({ id }) => id === deal.stageId) + 1];
  if (deal.status !== 'open') return can('deals.close') ? <Button variant="default" leftSection={<IconRotate size={16} aria-hidden />} onClick={() => verbs.reopen(deal)}>{text('reopen')}</Button> : null;
  if (next && can('deals.change')) return <Button leftSection={!phone && <IconArrowRight size={16} aria-hidden />} onClick={() => verbs.move(deal, next)}>{text('moveTo', { stage: next.name })}</Button>;
  return can('deals.close') ? <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => verbs.close(deal, 'won')}>{text('win')}</Button> : null;
}
