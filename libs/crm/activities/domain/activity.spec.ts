import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { announced, refused } from '#platform/testing';
import { ActivityNotPlanned, NothingToReopen } from './activities.errors.ts';
import { ActivityCancelled, ActivityCompleted, ActivityLogged, ActivityPlanned, ActivityReopened } from './activities.events.ts';
import { Activity, type ActivityType } from './activity.ts';
import { scheduled, unscheduled } from './schedule.ts';

const monday = { at: new Date('2026-03-02T08:00:00Z'), byId: 'me' };
const friday = { at: new Date('2026-03-06T08:00:00Z'), byId: 'me' };
const mine = { ownerId: 'me', teamId: 'us' };
const about = { subject: 'Ask', organizationId: 'works' };
const result = { at: friday.at, outcomeId: 'talked', outcomeNote: 'Fine' };
const atTen = scheduled({ startAt: '2026-03-05T10:00:00Z' });
const aPlan = (type: ActivityType = 'call', schedule = atTen): Activity => Activity.plan('a1', type, about, schedule, mine, monday);

describe('an activity', () => {
  it('is planned for somebody, at a time', async () => {
    const call = aPlan();

    expect(call).toMatchObject({ status: 'planned', ownerId: 'me', teamId: 'us', startAt: new Date('2026-03-05T10:00:00Z'), nameKey: 'ask', completedAt: null });
    expect(announced(call, ActivityPlanned)).toHaveLength(1);
    await refused(() => aPlan('meeting', unscheduled), ValidationFailed);
    await refused(() => aPlan('note'), ValidationFailed);
    expect(aPlan('task', unscheduled).status).toBe('planned');
  });

  it('is done once, with what came of it', async () => {
    const call = aPlan();
    call.complete(result, friday);

    expect(call).toMatchObject({ status: 'done', completedAt: friday.at, outcomeId: 'talked', outcomeNote: 'Fine', updatedAt: friday.at });
    expect(announced(call, ActivityCompleted)).toHaveLength(1);
    await refused(() => call.complete(result, friday), ActivityNotPlanned);
    await refused(() => call.cancel(null, friday), ActivityNotPlanned);
    await refused(() => call.reschedule(atTen, friday), ActivityNotPlanned);
  });

  it('is cancelled with a reason, and stays where it was', () => {
    const call = aPlan();
    call.cancel('They moved', friday);

    expect(call).toMatchObject({ status: 'cancelled', outcomeNote: 'They moved', completedAt: null, startAt: atTen.startAt });
    expect(announced(call, ActivityCancelled)).toHaveLength(1);
  });

  it('is planned again as it was, once it is taken back that it was done', async () => {
    const call = aPlan();
    await refused(() => call.reopen(friday), NothingToReopen);
    call.complete(result, friday);
    call.reopen(friday);

    expect(call).toMatchObject({ status: 'planned', startAt: atTen.startAt, completedAt: null, outcomeId: null, outcomeNote: null });
    expect(announced(call, ActivityReopened)).toHaveLength(1);
    await refused(() => Activity.log('a2', 'call', about, result, mine, friday).reopen(friday), NothingToReopen);
    await refused(() => Activity.log('a2', 'note', { ...about, subject: 'x' }, result, mine, friday).reopen(friday), NothingToReopen);
  });

  it('is logged as done', () => {
    const call = Activity.log('a2', 'call', about, result, mine, friday);

    expect(call).toMatchObject({ status: 'done', completedAt: friday.at, isPinned: false, followsId: null });
    expect(announced(call, ActivityLogged)).toHaveLength(1);
  });

  it('is about somebody, unless it is a task; and a task says what', async () => {
    await refused(() => Activity.plan('a3', 'call', { subject: 'Ask' }, atTen, mine, monday), ValidationFailed);
    await refused(() => Activity.plan('a3', 'task', { subject: '  ' }, unscheduled, mine, monday), ValidationFailed);
    await refused(() => aPlan().correct({ organizationId: null }, friday), ValidationFailed);
    expect(Activity.plan('a3', 'call', { personIds: ['x', 'x'] }, atTen, mine, monday).personIds).toEqual(['x']);
  });
});

describe('a schedule', () => {
  it('is told in instants, or all day in calendar days of a zone', async () => {
    const days = scheduled({ allDay: true, timeZone: 'Europe/Kyiv', startOn: '2026-03-28', endOn: '2026-03-29' });

    expect(days).toMatchObject({ allDay: true, startOn: '2026-03-28', endOn: '2026-03-29', startAt: null });
    await refused(() => scheduled({ allDay: true, startOn: '2026-03-28' }), ValidationFailed);
    await refused(() => scheduled({ allDay: true, timeZone: 'UTC', dueAt: '2026-03-28T10:00:00Z' }), ValidationFailed);
    await refused(() => scheduled({ startOn: '2026-03-28' }), ValidationFailed);
  });

  it('keeps what is not said, and forgets times when it becomes days', () => {
    const timed = scheduled({ startAt: '2026-03-05T10:00:00Z', timeZone: 'Europe/Kyiv' });

    expect(scheduled({ endAt: '2026-03-05T11:00:00Z' }, timed)).toMatchObject({ startAt: timed.startAt, timeZone: 'Europe/Kyiv' });
    expect(scheduled({ allDay: true, timeZone: 'Europe/Kyiv', startOn: '2026-03-05' }, timed)).toMatchObject({ startAt: null, startOn: '2026-03-05' });
  });

  it('never ends before it starts', async () => {
    await refused(() => scheduled({ startAt: '2026-03-05T10:00:00Z', endAt: '2026-03-05T09:00:00Z' }), ValidationFailed);
    await refused(() => scheduled({ endAt: '2026-03-05T09:00:00Z' }), ValidationFailed);
  });
});
