import { describe, expect, it } from '@jest/globals';
import { PasswordTooWeak } from './identity.errors.ts';
import { knownPasswords } from './known-passwords.ts';
import { checkPassword } from './password.ts';

const owner = { email: 'valentyna@example.com', givenName: 'Valentyna', familyName: 'Kos' };

describe('a password', () => {
  it.each(['short', 'valentyna@example.com', 'Valentyna Kos', 'kosVALENTYNA', 'Valentyna2026'])('is not %s', (password) => {
    expect(() => checkPassword(password, owner)).toThrow(PasswordTooWeak);
  });

  it.each(['qwertyuiop', 'Password2026!', '1234567890', 'dragondragon', 'aaaaaaaaaaaa', 'abababababab', 'Holdfast2026', 'ПАРОЛЬ12345', 'gfhjkm123456', '***monkey***'])('is not what is tried first: %s', (password) => {
    expect(() => checkPassword(password, owner)).toThrow(PasswordTooWeak);
  });

  it.each(['correct-horse', 'zelenyi khvist', 'тиха вода греблю', 'demo-holdfast-2026', '8305716294'])('is anything else of ten characters: %s', (password) => {
    expect(() => checkPassword(password, owner)).not.toThrow();
  });

  it('is held against a few thousand known ones', () => {
    expect(knownPasswords.size).toBeGreaterThan(3000);
  });
});
