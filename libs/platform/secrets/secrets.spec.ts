import { describe, expect, it } from '@jest/globals';
import { Secrets } from './secrets.ts';

const secrets = new Secrets('one secret');

describe('secrets', () => {
  it('open where they were sealed, and nowhere else', () => {
    const sealed = secrets.seal('codes', 'JBSWY3DP', 'user 1');

    expect(sealed).not.toContain('JBSWY3DP');
    expect(secrets.open('codes', sealed, 'user 1')).toBe('JBSWY3DP');
    expect(() => secrets.open('codes', sealed, 'user 2')).toThrow();
    expect(() => secrets.open('letters', sealed, 'user 1')).toThrow();
    expect(() => new Secrets('another secret').open('codes', sealed, 'user 1')).toThrow();
  });

  it('notice a changed letter', () => {
    const sealed = secrets.seal('codes', 'JBSWY3DP', 'user 1');
    const body = Buffer.from(sealed.slice(3), 'base64url');
    body[body.length - 1]! ^= 1;

    expect(() => secrets.open('codes', `v1.${body.toString('base64url')}`, 'user 1')).toThrow();
  });

  it('are sealed differently each time', () => {
    expect(secrets.seal('codes', 'a', 'b')).not.toBe(secrets.seal('codes', 'a', 'b'));
  });

  it('make a token again, for one use and one name', () => {
    expect(secrets.token('link', '1')).toBe(new Secrets('one secret').token('link', '1'));
    expect(new Set([secrets.token('link', '1'), secrets.token('link', '2'), secrets.token('other', '1'), new Secrets('another secret').token('link', '1')]).size).toBe(4);
  });
});
