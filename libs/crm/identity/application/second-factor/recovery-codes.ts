import { createHash, randomBytes } from 'node:crypto';

export const recoveryCount = 10;
/** Nothing that looks like something else; 32 letters, so that each is five random bits. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 16;

/** Eighty random bits each, so a plain hash of them cannot be guessed back. */
export const makeRecoveryCodes = (): string[] => Array.from({ length: recoveryCount }, () =>
  [...randomBytes(length)].map((byte) => letters[byte % letters.length]!).join('').replace(/(.{4})(?=.)/gu, '$1-'));

/** However it was typed: with blanks, without dashes, in small letters. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/gu, '').toUpperCase();

export const recoverySecretOf = (code: string): string => createHash('sha256').update(plainCode(code)).digest('hex');
