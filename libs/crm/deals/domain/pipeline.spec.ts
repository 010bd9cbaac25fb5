import { describe, expect, it } from '@jest/globals';
import { refused } from '#platform/testing';
import { firstPipeline, firstReasons } from './built-in-lists.ts';
import { LossReason } from './catalogue.ts';
import { PipelineIncomplete, ReasonIncomplete } from './deals.errors.ts';
import { Stage, StageOrder, type StageType } from './pipeline.ts';

const at = new Date('2026-03-02T08:00:00Z');
const aStage = (name: string, type: StageType, position: number): Stage => Stage.add(name, 'sales', { name, type }, position, at);

describe('the stages of a pipeline', () => {
  const order = (): StageOrder => new StageOrder([aStage('lead', 'open', 0), aStage('offer', 'open', 1), aStage('won', 'won', 2), aStage('lost', 'lost', 3)]);

  it('keep an order without gaps when one of them moves', () => {
    const moved = order();
    moved.arrange(moved.stages[1]!, 0, at);

    expect(moved.stages.map(({ name, position }) => [name, position])).toEqual([['lead', 1], ['offer', 0], ['won', 2], ['lost', 3]]);
  });

  it('have an open, a won and a lost one', async () => {
    order().requireWhole();
    for (const type of ['open', 'won', 'lost']) await refused(() => new StageOrder(order().stages.filter((each) => each.type !== type)).requireWhole(), PipelineIncomplete);
  });

  it('of a new company are whole, each with a probability of its type', () => {
    const stages = firstPipeline.stages.map((each, position) => Stage.add(each.name, 'sales', each, position, at));
    new StageOrder(stages).requireWhole();

    expect(stages.map(({ probability }) => probability)).toEqual([10, 25, 50, 75, 100, 0]);
  });
});

describe('a reason', () => {
  const reason = (code: string): LossReason => LossReason.add(code, code, firstReasons.find((each) => each.code === code)!, at);
  const nothing = { competitorId: null, note: null };

  it('is taken for what it is a reason for', async () => {
    reason('no-answer').accept('abandoned', nothing);
    expect((await refused(() => reason('no-answer').accept('lost', nothing), ReasonIncomplete)).errors).toEqual([{ pointer: '/reasonId', code: 'other-kind', kinds: ['abandoned'] }]);
  });

  it('may ask for a note or for the competitor', async () => {
    reason('other').accept('lost', { competitorId: null, note: 'They closed' });
    reason('competitor-chosen').accept('lost', { competitorId: 'rival', note: null });
    expect((await refused(() => reason('other').accept('lost', { competitorId: null, note: '  ' }), ReasonIncomplete)).errors).toEqual([{ pointer: '/note', code: 'required' }]);
    expect((await refused(() => reason('competitor-chosen').accept('lost', nothing), ReasonIncomplete)).errors).toEqual([{ pointer: '/competitorId', code: 'required' }]);
  });

  it('is taken no more once it was withdrawn', async () => {
    const withdrawn = reason('no-answer');
    withdrawn.withdraw(at);

    expect((await refused(() => withdrawn.accept('abandoned', nothing), ReasonIncomplete)).errors).toEqual([{ pointer: '/reasonId', code: 'withdrawn' }]);
  });
});
