import { Button, Skeleton } from '@mantine/core';
import { IconPlus, IconSun } from '@tabler/icons-react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useShortcuts } from '../../../app/keyboard/shortcuts.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { addDays } from '../../../ui/time/zoned.ts';
import { TodayRisk } from '../../reporting/key-persons/today-risk.tsx';
import { openPlan } from '../log/open-log.ts';
import { useActivityVerbs } from '../use-activity-verbs.tsx';
import { DaySwitch } from './day-switch.tsx';
import { FirstSteps } from './first-steps.tsx';
import { OwnerSwitch } from './owner-switch.tsx';
import { TodayPlan } from './today-plan.tsx';
import { TodaySide } from './today-side.tsx';
import { useTodaySearch } from './today-search.ts';
import { useTodayText } from './today-text.ts';
import { useToday } from './use-today.ts';
import classes from './today.module.css';

/** What the day asks of one: what is late, what is now, what comes, what was promised and which deals wait. */
export function TodayPage() {
  const text = useTodayText();
  const format = useFormat();
  const { can } = useSession();
  const phone = usePhone();
  const { now, day, ownerId, setDay, setOwner } = useTodaySearch();
  const { data, error, refetch } = useToday(day, ownerId);
  const verbs = useActivityVerbs();
  useShortcuts(text('today'), [
    { keys: '[', label: text('dayBefore'), run: () => setDay(addDays(day, -1)) },
    { keys: ']', label: text('dayAfter'), run: () => setDay(addDays(day, 1)) },
  ]);
  const isNow = day === now;
  const planIt = can('activities.create') && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => openPlan('call', undefined, day > now ? day : undefined)}>{text('plan')}</Button>;
  const switches = <><OwnerSwitch ownerId={ownerId} onChange={setOwner} /><DaySwitch day={day} now={now} onChange={setDay} /></>;
  const idle = data && Object.values(data.counts).every((count) => count === 0);
  return (
    <Page>
      <PageHeader title={isNow ? text('today') : format.longDay(day)} aside={isNow && format.longDay(day)} actions={!phone && <>{switches}{planIt}</>} />
      {phone && <div className={classes.switches}>{switches}</div>}
      {error && !data && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <div className={classes.ghost} aria-busy>{[1, 2, 3, 4, 5].map((line) => <Skeleton key={line} height={44} mb={12} radius={6} />)}</div>}
      {idle && <div className={classes.ghost}><TodayRisk /></div>}
      {idle && !ownerId && <FirstSteps />}
      {idle && <EmptyState icon={IconSun} title={text('idle')} action={planIt}>{text('idleHint')}</EmptyState>}
      {data && !idle && (
        <div className={classes.zones}>
          <div className={classes.plan}><TodayPlan today={data} isNow={isNow} verbs={verbs} /></div>
          <div className={classes.side}><TodayRisk /><TodaySide today={data} /></div>
        </div>
      )}
      {verbs.dialog}
    </Page>
  );
}
