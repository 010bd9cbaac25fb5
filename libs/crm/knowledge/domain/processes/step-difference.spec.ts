import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProcessStep } from './process-step.ts';
import { stepDifference } from './step-difference.ts';

const aStep = (id: string, more: Partial<ProcessStep> = {}): ProcessStep => ({ id, name: id, work: id, roleIds: [], screen: null, operation: null, expectedMinutes: null, control: null, articleId: null, stageIds: [], activityTypes: [], ...more });
const steps = (ids: string): ProcessStep[] => [...ids].map((id) => aStep(id));
const told = (before: ProcessStep[], after: ProcessStep[]): string[] => stepDifference(before, after).map(({ stepId, kind }) => `${stepId} ${kind}`);

describe('what differs between two versions', () => {
  it('is nothing between the same', () => {
    expect(stepDifference(steps('abc'), steps('abc'))).toEqual([]);
  });

  it('is the one step that was moved, and not those it passed', () => {
    expect(told(steps('abcde'), steps('bcdea'))).toEqual(['a moved']);
    expect(told(steps('abcde'), steps('eabcd'))).toEqual(['e moved']);
  });

  it('are the fields by which a step is another one, and whether that is the work or only its help', () => {
    const before = [aStep('a', { control: { check: 'signed', byRoleId: null } }), aStep('b')];
    const changes = stepDifference(before, [aStep('a', { control: { check: 'signed', byRoleId: 'head' } }), aStep('b', { stageIds: ['offer'] })]);

    expect(changes).toMatchObject([{ stepId: 'a', kind: 'changed', fields: ['control'], isMoved: false }, { stepId: 'b', kind: 'bound', fields: ['stageIds'] }]);
  });

  it('leads from the one to the other, whatever happened in between', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(fc.property(ids, ids, (before, after) => {
      const changes = stepDifference(steps(before.join('')), steps(after.join('')));
      const gone = new Set(changes.filter(({ kind }) => kind !== 'changed').map(({ stepId }) => stepId));
      expect(before.filter((id) => !gone.has(id))).toEqual(after.filter((id) => !gone.has(id)));
      expect(changes.filter(({ kind }) => kind === 'added').map(({ stepId }) => stepId)).toEqual(after.filter((id) => !before.includes(id)));
    }));
  });
});
