import { describe, expect, it } from '@jest/globals';
import { PasswordTooWeak } from './identity.errors.ts';
import { checkPassword } from './password.ts';

const owner = { email: 'valentyna@example.com', givenName: 'Valentyna', familyName: 'Kos' };

describe('a password', () => {
  it.each(['short', 'valentyna@example.com', 'Valentyna Kos', 'kosVALENTYNA'])('is not %s', (password) => {
    expect(() => checkPassword(password, owner)).toThrow(PasswordTooWeak);
  });

  it('is anything else of ten characters', () => {
    expect(() => checkPassword('correct-horse', owner)).not.toThrow();
  });
});
