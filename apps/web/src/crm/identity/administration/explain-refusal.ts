import { isProblem } from '../../../api/problem.ts';
import type { Label } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { administrationText } from './administration-text.ts';

export type PermissionName = { name: string; label: Label };

/** A refusal of an administrator's deed, in words that say what to do instead. */
export function explainRefusal(error: unknown, permissions: PermissionName[] = [], language: keyof Label = 'en'): string {
  if (isProblem(error, 'identity.rights-exceed-own')) {
    const missing = (error.context['permissions'] as string[] | undefined) ?? [];
    const words = [...new Set(missing.map((each) => each.replace(/ \(.*\)$/u, '')))].map((name) => permissions.find((each) => each.name === name)?.label[language] ?? name);
    return administrationText('refusal.exceedOwn', { permissions: words.join('; ') });
  }
  if (isProblem(error)) return administrationText.maybe(`refusal.${error.code}`) ?? explain(error);
  return explain(error);
}
