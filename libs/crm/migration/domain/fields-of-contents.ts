import { activityFields } from './activity-import-fields.ts';
import { dealFields, namedFields } from './deal-import-fields.ts';
import type { ImportContents } from './import-contents.ts';
import type { ImportField } from './import-field.ts';
import { importFields } from './import-fields.ts';

const fields: Readonly<Record<ImportContents, readonly ImportField[]>> = { parties: importFields, deals: [...dealFields, ...namedFields], activities: [...activityFields, ...namedFields] };
const byKey = new Map(Object.entries(fields).map(([contents, list]) => [contents, new Map(list.map((one) => [one.key, one]))]));

/** The places that columns of such a file can be read into. */
export const fieldsOf = (contents: ImportContents): readonly ImportField[] => fields[contents];
export const fieldOf = (contents: ImportContents, key: string): ImportField | null => byKey.get(contents)!.get(key) ?? null;
/** Keys are the same in all files. */
export const knownField = (key: string): ImportField | null => Object.keys(fields).map((contents) => fieldOf(contents as ImportContents, key)).find((known) => known !== null) ?? null;

const naming: Readonly<Record<ImportContents, RegExp>> = {
  parties: /^(?:person\.(?:displayName|givenName|familyName|additionalName|preferredName)|email|phone|messenger|social|web|organization\.name)/u,
  deals: /^deal\.name$/u,
  activities: /^activity\.type$/u,
};

/** Whether a column read into the field says what a row is about: without such a one it tells of nothing. */
export const isNaming = (contents: ImportContents, field: string): boolean => naming[contents].test(field);

/** How the rules of arrivals name what a column is read into. */
export function ruleNames(contents: ImportContents, field: string): string[] {
  const [group = '', name = ''] = field.split('.');
  const thing = { deals: 'deal', activities: 'activity', parties: null }[contents];
  if (thing !== null) return [group === 'organization' ? `${thing}.organization` : group === 'person' || group === 'email' || group === 'phone' ? `${thing}.people` : field];
  if (group === 'email' || group === 'phone' || group === 'address' || group === 'owner') return [group];
  if (field === 'organization.type') return ['organization.types'];
  // A list of organizations tells these of the organization.
  return group === 'person' && ['tags', 'tier', 'confidentiality', 'territory', 'description', 'lifecycleStage', 'attentionInstruction'].includes(name) ? [field, `organization.${name}`] : [field];
}
