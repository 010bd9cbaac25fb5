import type { Me } from '../../api/types.ts';
import { setTimeZone } from '../../ui/text/format.ts';
import { isLanguage, speak } from '../i18n/language.ts';

let applied: string | undefined;

/** The person's own language and time zone rule on every device, once it is known who it is. */
export async function applyMe({ user }: Me): Promise<void> {
  setTimeZone(user.timeZone);
  const wanted = `${user.id} ${user.locale}`;
  if (applied === wanted) return;
  applied = wanted;
  const language = user.locale.slice(0, 2);
  if (isLanguage(language)) await speak(language);
}
