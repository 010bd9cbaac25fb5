import { PasswordTooWeak } from './identity.errors.ts';
import { knownPasswords } from './known-passwords.ts';

interface Owner {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}

const shortest = 10;
const fewestLetters = 4;

/** Long, and not what anybody would try first; of which characters is nobody's business. @throws PasswordTooWeak */
export function checkPassword(password: string, { email, givenName, familyName }: Owner): void {
  const given = plain(password);
  const guesses = new Set([email, email.split('@')[0] ?? '', givenName + familyName, familyName + givenName, givenName, familyName].map(plain));
  const isGuessed = [given, ...cores(given)].some((each) => guesses.has(each) || knownPasswords.has(each));
  if ([...password].length < shortest || new Set(given).size < fewestLetters || isGuessed) throw new PasswordTooWeak();
}

const plain = (text: string): string => text.replace(/\s/gu, '').toLowerCase();

/** What is left of "Password2026!" and of "dragondragon": a year, a mark or a second time make a word no better. */
function cores(given: string): string[] {
  const core = given.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const half = core.slice(0, core.length / 2);
  return half + half === core && half !== '' ? [core, half] : core === '' ? [] : [core];
}
