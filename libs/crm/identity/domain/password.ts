import { PasswordTooWeak } from './identity.errors.ts';

interface Owner {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

const shortest = 10;

/** Long, and not what anybody would try first. @throws PasswordTooWeak */
export function checkPassword(password: string, { email, givenName, familyName }: Owner): void {
  const given = plain(password);
  const guesses = [email, email.split('@')[0] ?? '', givenName + familyName, familyName + givenName].map(plain);
  if ([...password].length < shortest || guesses.includes(given)) throw new PasswordTooWeak();
}

const plain = (text: string): string => text.replace(/\s/gu, '').toLowerCase();
