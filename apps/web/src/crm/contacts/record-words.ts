import type { Organization, Person } from '../../api/types.ts';
import { contactsText } from './contacts-text.ts';

export const nameOf = (row: Person | Organization): string => ('displayName' in row ? row.displayName : row.name);

export const hrefOf = (row: Person | Organization): string => ('displayName' in row ? `/people/${row.id}` : `/organizations/${row.id}`);

/** What stands under a name in one line: what the person does and where, or where the organization is. */
export function subtitleOf(row: Person | Organization): string {
  const parts = 'displayName' in row ? [row.jobTitle, row.organization?.name] : [row.industry, row.city];
  return parts.filter((part) => part).join(' · ');
}

/** A choice of a field in words. */
export const choiceWord = (value: string): string => contactsText.maybe(`choice.${value}`) ?? value;
