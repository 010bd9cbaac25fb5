import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { announced, refused } from '#platform/testing';
import { OutcomeUnfit, PromiseClosed } from './activities.errors.ts';
import { PromiseBroken, PromiseKept, PromiseMade } from './activities.events.ts';
import { Commitment, type PromiseFacts, type PromiseSide } from './commitment.ts';
import { Outcome } from './outcome.ts';

const monday = { at: new Date('2026-03-02T08:00:00Z'), byId: 'me' };
const friday = { at: new Date('2026-03-06T08:00:00Z'), byId: 'me' };
const aPromise = (byKind: PromiseSide = 'us', facts: PromiseFacts = { organizationId: 'works' }): Commitment => Commitment.make('p1', byKind, { text: 'Send it', dueOn: '2026-03-10', ...facts }, { ownerId: 'me', teamId: null }, monday);

describe('a promise', () => {
  it('is open until it is kept, broken or withdrawn; once', async () => {
    const promise = aPromise();
    promise.keep(null, friday);

    expect(promise).toMatchObject({ status: 'kept', closedAt: friday.at, ownerId: 'me' });
    expect([announced(aPromise(), PromiseMade), announced(promise, PromiseKept)].map((events) => events.length)).toEqual([1, 1]);
    await refused(() => promise.break('No', friday), PromiseClosed);
    await refused(() => promise.correct({ dueOn: '2026-04-01' }, friday), PromiseClosed);
    await refused(() => promise.handTo({ ownerId: 'you', teamId: null }, friday), PromiseClosed);
  });

  it('that is broken says why', () => {
    const promise = aPromise();
    promise.break('The plant was closed', friday);

    expect(promise).toMatchObject({ status: 'broken', closedNote: 'The plant was closed' });
    expect(announced(promise, PromiseBroken)).toHaveLength(1);
  });

  it('has one of us on one side, and the customer on the other', async () => {
    await refused(() => aPromise('us', { byPersonId: 'them', organizationId: 'works' }), ValidationFailed);
    await refused(() => aPromise('them', { byUserId: 'me', organizationId: 'works' }), ValidationFailed);
    await refused(() => aPromise('us', { byUserId: 'me' }), ValidationFailed);
    expect(aPromise('them', { byPersonId: 'them', toUserId: 'me' })).toMatchObject({ byPersonId: 'them', toUserId: 'me' });
  });
});

describe('an outcome', () => {
  it('is taken for its types while it is offered, and kept where it stands', async () => {
    const talked = Outcome.add('o1', 'talked', { name: 'Talked', appliesTo: ['call'] }, monday.at);
    talked.accept('call');
    await refused(() => talked.accept('meeting'), OutcomeUnfit);
    talked.withdraw(friday.at);
    await refused(() => talked.accept('call'), OutcomeUnfit);
    talked.accept('call', true);

    expect(talked).toMatchObject({ isActive: false, isPositive: false, isContact: true });
  });
});
