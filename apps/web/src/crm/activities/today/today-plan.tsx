import type { components } from '../../../api/generated/schema.ts';
import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import { ActivityLine } from './activity-line.tsx';
import { NextDays } from './next-days.tsx';
import { TodayBlock } from './today-block.tsx';
import { useTodayText } from './today-text.ts';

type TodayPlanProps = { today: components['schemas']['Today']; isNow: boolean; verbs: ActivityVerbs };

/** What is planned, in the order of its urgency. */
export function TodayPlan({ today: { overdue, today, next, undated, counts }, isNow, verbs }: TodayPlanProps) {
  const text = useTodayText();
  const rest = (shown: number, count: number): string | undefined => (count > shown ? text('more', { count: count - shown }) : undefined);
  return (
    <>
      <TodayBlock title={text(isNow ? 'overdue' : 'before')} count={counts.overdue} tone={isNow ? 'bad' : undefined} more={rest(overdue.length, counts.overdue)}>
        {overdue.map((activity) => <ActivityLine key={activity.id} activity={activity} verbs={verbs} withDay />)}
      </TodayBlock>
      <TodayBlock title={text(isNow ? 'today' : 'thatDay')} count={counts.today} empty={text(isNow ? 'todayEmpty' : 'thatDayEmpty')} more={rest(today.length, counts.today)}>
        {today.map((activity) => <ActivityLine key={activity.id} activity={activity} verbs={verbs} />)}
      </TodayBlock>
      <TodayBlock title={text('next')} count={counts.next} empty={text('nextEmpty')} more={rest(next.length, counts.next)}>
        <NextDays activities={next} verbs={verbs} />
      </TodayBlock>
      <TodayBlock title={text('undated')} count={counts.undated} more={rest(undated.length, counts.undated)}>
        {undated.map((activity) => <ActivityLine key={activity.id} activity={activity} verbs={verbs} />)}
      </TodayBlock>
    </>
  );
}
