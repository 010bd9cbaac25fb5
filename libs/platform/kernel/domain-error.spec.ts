import { describe, expect, it } from '@jest/globals';
import { ReferenceNotFound, ValidationFailed, VersionConflict } from './refusals.ts';

describe('a refusal', () => {
  it('carries code, title and status of its class', () => {
    const { code, title, status } = new VersionConflict({ expected: 1, version: 2 });

    expect({ code, title, status }).toEqual({ code: 'conflict.version', title: 'Somebody changed this record in the meantime', status: 412 });
  });

  it('says what it is about', () => {
    expect(new VersionConflict({ expected: 1, version: 2 }).context).toEqual({ expected: 1, version: 2 });
    expect(ReferenceNotFound.at('ownerId').errors).toEqual([{ pointer: '/ownerId', code: 'reference.not-found' }]);
  });

  it('counts what is wrong', () => {
    const wrong = { pointer: '/name', code: 'too-long' };

    expect(new ValidationFailed([wrong]).message).toBe('One value is not acceptable.');
    expect(new ValidationFailed([wrong, wrong]).message).toBe('2 values are not acceptable.');
  });
});
