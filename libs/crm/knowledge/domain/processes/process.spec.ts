import { describe, expect, it } from '@jest/globals';
import { ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { announced, refused } from '#platform/testing';
import type { StepDraft } from './process-step.ts';
import { Process } from './process.ts';
import type { ProcessVersion } from './process-version.ts';
import { ChangeNoteRequired, NothingChanged, ProcessIncomplete } from './processes.errors.ts';
import { ProcessPublished, ProcessRemoved } from './processes.events.ts';

const at = new Date('2026-11-29T10:00:00Z');
const nobody = new Set<string>();
const aStep = (name: string, more: Partial<StepDraft> = {}): StepDraft => ({ name, work: `${name} it`, roleIds: ['seller'], screen: null, operation: null, expectedMinutes: null, control: null, articleId: null, stageIds: [], activityTypes: [], ...more });
const said = (changeNote = 'First'): { changeNote: string; at: Date; byId: string } => ({ changeNote, at, byId: 'me' });

const aProcess = (...steps: StepDraft[]): Process => {
  const process = Process.begin('p1', { name: ' Answer an inquiry ', ownerId: 'me' }, at);
  process.arrange(steps, nobody, at);
  return process;
};
const published = (process: Process): ProcessVersion => {
  const version = process.publish(null, said());
  announced(process);
  return version;
};
/** Arranges the steps of a process anew. */
const rearranged = (process: Process, change: (steps: StepDraft[]) => StepDraft[]): void => process.arrange(change([...process.steps]), nobody, at);

describe('a process', () => {
  it('keeps its texts without the spaces around them, and gives each new step an id', () => {
    const process = aProcess(aStep(' Greet '), aStep('Ask', { control: { check: '  ', byRoleId: 'head' } }));

    expect(process).toMatchObject({ name: 'Answer an inquiry', publishedNumber: null, steps: [{ name: 'Greet' }, { name: 'Ask', control: null }] });
    expect(new Set(process.steps.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps the ids of its steps, and takes none that it never had, nor one twice', async () => {
    const process = aProcess(aStep('Greet'));
    const [greet] = process.steps;
    rearranged(process, ([first]) => [aStep('Listen'), { ...first!, name: 'Greet warmly' }]);

    expect(process.steps[1]).toMatchObject({ id: greet!.id, name: 'Greet warmly' });
    expect((await refused(() => process.arrange([aStep('Foreign', { id: 'another' })], nobody, at), ReferenceNotFound)).errors).toEqual([{ pointer: '/steps/0/id', code: 'reference.not-found' }]);
    process.arrange([aStep('Old one', { id: 'of-a-version' })], new Set(['of-a-version']), at);
    expect(process.steps[0]!.id).toBe('of-a-version');
    await refused(() => rearranged(process, ([only]) => [only!, only!]), ValidationFailed);
  });

  it('is published once it says what is done and who does it, with a note', async () => {
    expect((await refused(() => aProcess().publish(null, said()), ProcessIncomplete)).errors).toEqual([{ pointer: '/steps', code: 'required' }]);
    const bare = aProcess(aStep('Greet', { work: '', roleIds: [] }));
    expect((await refused(() => bare.publish(null, said()), ProcessIncomplete)).errors).toEqual([{ pointer: '/steps/0/work', code: 'required' }, { pointer: '/steps/0/roleIds', code: 'required' }]);
    await refused(() => aProcess(aStep('Greet')).publish(null, said('  ')), ChangeNoteRequired);

    const process = aProcess(aStep('Greet'), aStep('Ask'));
    const version = process.publish(null, said(' First '));
    expect(version).toMatchObject({ number: 1, changeNote: 'First', publishedById: 'me', changedStepIds: [], removedStepIds: [], addedStepIds: process.steps.map(({ id }) => id) });
    expect(process.publishedNumber).toBe(1);
    expect(announced(process, ProcessPublished)).toEqual([expect.objectContaining({ processId: 'p1', version: 1, changedStepIds: [], removedStepIds: [] })]);
  });

  it('says at its next publication which steps changed, which came and which went', () => {
    const process = aProcess(aStep('Greet'), aStep('Ask'), aStep('Offer'), aStep('Close'));
    const first = published(process);
    const [greet, ask, offer, close] = process.steps;
    rearranged(process, () => [greet!, { ...ask!, work: 'Ask for the budget' }, { ...close!, stageIds: ['won'] }, aStep('Thank')]);
    process.publish(first, said('The budget comes first'));

    const [, , , thank] = process.steps;
    expect(announced(process, ProcessPublished)).toEqual([expect.objectContaining({ version: 2, changedStepIds: [ask!.id], removedStepIds: [offer!.id], addedStepIds: [thank!.id] })]);
  });

  it('is not published twice as it is, also where only the order of its roles is another one', async () => {
    const process = aProcess(aStep('Greet', { roleIds: ['seller', 'head'] }));
    const first = published(process);
    await refused(() => process.publish(first, said()), NothingChanged);
    rearranged(process, ([greet]) => [{ ...greet!, roleIds: ['head', 'seller'] }]);
    await refused(() => process.publish(first, said()), NothingChanged);
    process.outline({ purpose: 'Nobody waits' }, at);
    expect(process.publish(first, said()).number).toBe(2);
  });

  it('goes on from an older version, step by step', () => {
    const process = aProcess(aStep('Greet'));
    const first = published(process);
    process.outline({ name: 'Answer' }, at);
    rearranged(process, () => [aStep('Hang up')]);
    const second = process.publish(first, said());
    process.restore(first, at);

    expect(process).toMatchObject({ name: 'Answer an inquiry', steps: first.content.steps, publishedNumber: 2 });
    expect(process.publish(second, said('Back'))).toMatchObject({ number: 3, addedStepIds: [first.content.steps[0]!.id] });
  });

  it('tells which steps nobody works by any more when it goes', () => {
    const process = aProcess(aStep('Greet'));
    const first = published(process);
    process.remove(first, at);

    expect(process.deletedAt).toBe(at);
    expect(announced(process, ProcessRemoved)).toEqual([expect.objectContaining({ stepIds: [process.steps[0]!.id] })]);
  });
});
