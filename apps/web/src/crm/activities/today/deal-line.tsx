import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { components } from '../../../api/generated/schema.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { openPlan } from '../log/open-log.ts';
import { useTodayText } from './today-text.ts';
import classes from './today.module.css';

type Deal = components['schemas']['DealRow'];

/** A deal that waits for somebody: how long, and one press to plan what comes next. */
export function DealLine({ deal }: { deal: Deal }) {
  const text = useTodayText();
  const { can } = useSession();
  const { id, name, organization, amount, stage, daysInStage, isRotting } = deal;
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <div className={classes.what}><Link to={`/deals/${id}`} className={classes.subject}>{name}</Link></div>
        <div className={classes.about}>
          {organization && <span>{organization.name}</span>}
          {amount && <span><MoneyText {...amount} rough /></span>}
          {stage && <span>{stage.name}</span>}
        </div>
        {isRotting && typeof daysInStage === 'number' && <div className={classes.rots}>{text('stuck', { count: daysInStage })}</div>}
      </div>
      {can('activities.create') && <Button variant="subtle" size="compact-sm" aria-label={text('planFor', { name: name ?? '' })} onClick={() => openPlan('call', { kind: 'deal', id, name: name ?? '', organization: organization ?? null })}>{text('plan')}</Button>}
    </li>
  );
}
