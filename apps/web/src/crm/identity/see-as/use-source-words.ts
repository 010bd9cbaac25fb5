import { useLanguage } from '../../../app/i18n/use-language.ts';
import type { components } from '../../../api/generated/schema.ts';
import { useConditionWords } from '../administration/conditions/use-condition-words.ts';
import { usePermissions, useRoles } from '../administration/use-directory.ts';
import { useReachWord } from '../administration/use-reach-word.ts';
import { useRoleName } from '../administration/use-role-name.ts';
import { useSeeAsText } from './see-as-text.ts';

type Source = components['schemas']['SourceAnswer'];

/** A way in which somebody has a permission, in words: "Salesperson: Team, not confidential, for Olena Marchenko". */
export function useSourceWords() {
  const text = useSeeAsText();
  const language = useLanguage();
  const reachWord = useReachWord();
  const roleName = useRoleName();
  const conditionWords = useConditionWords();
  const { data: permissions } = usePermissions();
  const { data: roles } = useRoles();
  const entryOf = (permission: string) => permissions?.find(({ name }) => name === permission);
  return {
    given: ({ roleId, roleName: named, reach, conditions, lender }: Source, permission: string): string => {
      const entry = entryOf(permission);
      const role = roles?.find(({ id }) => id === roleId);
      const words = [...(entry ? [reachWord(entry, reach)] : []), ...conditionWords(entry?.conditions ?? [], conditions)].join(', ');
      return `${role ? roleName(role) : named}: ${words}${lender ? ` (${text('inPlaceOf', { name: lender.name })})` : ''}`;
    },
    /** What a condition is about. */
    condition: (permission: string, on: string): string => entryOf(permission)?.conditions.find((each) => each.on === on)?.label[language] ?? text('somethingHidden'),
  };
}
