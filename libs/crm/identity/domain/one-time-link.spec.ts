import { describe, expect, it } from '@jest/globals';
import { LinkUsed } from './identity.errors.ts';
import { OneTimeLink } from './one-time-link.ts';

const at = new Date('2026-03-01T10:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const link = (purpose: 'invitation' | 'password-reset' = 'password-reset') => OneTimeLink.make('1', '2', purpose, Buffer.alloc(32), null, at);

describe('a link that does one thing once', () => {
  it('is used once', () => {
    const used = link();
    used.use(at);

    expect(() => used.use(at)).toThrow(LinkUsed);
  });

  it('lasts an hour for a password, and a week for an invitation', () => {
    expect([link().isOpen(later(59)), link().isOpen(later(60))]).toEqual([true, false]);
    expect([link('invitation').isOpen(later(7 * 24 * 60 - 1)), link('invitation').isOpen(later(7 * 24 * 60))]).toEqual([true, false]);
    expect(() => link().use(later(60))).toThrow(LinkUsed);
  });

  it('leads nowhere once it was ended, and a used one stays used', () => {
    const ended = link();
    ended.end(at);
    const used = link();
    used.use(at);
    used.end(later(1));

    expect(() => ended.use(at)).toThrow(LinkUsed);
    expect(used.endedAt).toBeNull();
  });
});
