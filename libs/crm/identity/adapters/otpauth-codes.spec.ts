import { describe, expect, it } from '@jest/globals';
import { Secrets } from '#platform/secrets';
import { OtpauthCodes } from './otpauth-codes.ts';

const secrets = new Secrets('a secret of the tests');
/** The key of RFC 6238, appendix B; its codes are the last six of the eight digits there. */
const sealed = secrets.seal('identity.second-factor', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'here');
const vectors: [number, string][] = [[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130']];

describe('codes by the time', () => {
  const codes = new OtpauthCodes(secrets);
  const at = (seconds: number): Date => new Date(seconds * 1000);

  it.each(vectors)('are those of RFC 6238 at %d', (seconds, code) => {
    expect(codes.stepOf(code, sealed, 'here', at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('may be a step early or late, and no more', () => {
    const step = Math.floor(1_111_111_109 / 30);
    expect([-60, -30, 0, 30, 60].map((off) => codes.stepOf('081804', sealed, 'here', at(1_111_111_109 + off)))).toEqual([null, step, step, step, null]);
  });

  it('are six digits', () => {
    for (const code of ['', '28708', '2870820', '28708a', ' 287082', '２８７０８２']) expect(codes.stepOf(code, sealed, 'here', at(59))).toBeNull();
  });

  it('open nothing that was sealed elsewhere or under another secret', () => {
    expect(codes.stepOf('287082', sealed, 'there', at(59))).toBeNull();
    expect(new OtpauthCodes(new Secrets('another')).stepOf('287082', sealed, 'here', at(59))).toBeNull();
  });

  it('come from a secret of 160 bits that no two share', () => {
    const made = [codes.make('olena@example.com', 'a'), codes.make('olena@example.com', 'a')];
    expect(made.map(({ secret }) => /^[A-Z2-7]{32}$/u.test(secret))).toEqual([true, true]);
    expect(made[0]!.secret).not.toBe(made[1]!.secret);
    expect(made[0]!.address).toContain(`secret=${made[0]!.secret}`);
    expect(made[0]!.address).toMatch(/^otpauth:\/\/totp\/Holdfast:olena%40example.com\?/u);
    expect(made[0]!.sealed).not.toContain(made[0]!.secret);
  });
});
