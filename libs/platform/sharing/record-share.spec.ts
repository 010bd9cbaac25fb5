import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { RecordShare } from './record-share.ts';

const at = new Date('2026-03-01T10:00:00Z');
const give = (until: string | null) => RecordShare.give('1', { kind: 'book', recordId: '2', granteeKind: 'user', granteeId: '3', sharedById: '4' }, { access: 'read', until, note: ' ' }, at);

describe('a share of a record', () => {
  it('lasts through its day, or until it is ended', () => {
    expect(give('2026-03-01')).toMatchObject({ until: '2026-03-01', note: null, endedAt: null });
    expect(give(null).until).toBe('infinity');
  });

  it('is not given for a day that is over', () => {
    expect(() => give('2026-02-28')).toThrow(ValidationFailed);
  });

  it('ends once', () => {
    const share = give(null);
    share.end(at);
    share.end(new Date('2026-03-02T10:00:00Z'));

    expect(share.endedAt).toEqual(at);
  });
});
