import { isEmail } from '#platform/text';
import { fieldOf } from './fields-of-contents.ts';
import type { ImportContents } from './import-contents.ts';
import { readAmount } from './amount-reading.ts';
import { isOwnColumn, headingKey } from './heading-key.ts';
import { fieldInsideHeading, fieldOfHeading } from './known-headings.ts';
import { isLabelColumn } from './label-columns.ts';
import { fieldOfValues, looksLikePhone } from './value-kinds.ts';

export interface ColumnSample { readonly heading: string; readonly samples: readonly string[] }
export interface SuggestedColumn { readonly column: number; readonly field: string | null; readonly confidence: number }
interface Suggestion { readonly field: string; readonly confidence: number }

/** Where each column of a file is best read into; a field that holds one value gets one column, the likeliest. */
export function suggestMapping(columns: readonly ColumnSample[], contents: ImportContents = 'parties'): SuggestedColumn[] {
  const headings = columns.map(({ heading }) => heading);
  const suggestions = columns.map((column, at) => (isOwnColumn(column.heading) || isLabelColumn(headings, at) ? null : suggestion(column, contents)));
  const meant = contents === 'parties' && isAboutOrganizations(suggestions) ? suggestions.map(ofOrganization) : suggestions;
  return meant.map((one, column) => {
    const isTaken = one !== null && !fieldOf(contents, one.field)!.isMany && meant.some((other, at) => at !== column && other?.field === one.field && wins(other, at, one, column));
    return one === null || isTaken ? { column, field: null, confidence: 0 } : { column, ...one };
  });
}

const wins = (one: Suggestion, at: number, other: Suggestion, column: number): boolean => one.confidence > other.confidence || (one.confidence === other.confidence && at < column);

function suggestion({ heading, samples }: ColumnSample, contents: ImportContents): Suggestion | null {
  const values = samples.map((sample) => sample.trim()).filter(Boolean);
  const exact = fieldOfHeading(heading, contents);
  if (exact) return checked({ field: exact, confidence: values.length > 0 ? 1 : 0.9 }, values, contents);
  const looks = fieldOfValues(values);
  const seen = looks !== null && fieldOf(contents, looks.field) ? looks : null;
  const inside = /\b(?:ids?|date|time|count|score|status|last|yomi|phonetic|formatted|suffix|confirmed?|opted|bounced?|source|url)\b|(?:^| )(?:дата|статус|код|количество|кількість)(?: |$)/u.test(headingKey(heading)) ? null : fieldInsideHeading(heading, contents);
  const told = inside === null ? null : checked({ field: inside, confidence: 0.6 }, values, contents);
  if (told && seen && fieldOf(contents, told.field)!.type === fieldOf(contents, seen.field)!.type) return { field: told.field, confidence: 0.8 };
  return seen && seen.confidence > (told?.confidence ?? 0) ? seen : told;
}

/** A heading is believed less where its values look like something else. */
function checked(one: Suggestion, samples: readonly string[], contents: ImportContents): Suggestion | null {
  const values = samples.flatMap((sample) => sample.split(' ::: '));
  const { type } = fieldOf(contents, one.field)!;
  if (values.length === 0) return one.field === 'owner.email' ? null : one;
  if (type === 'amount' && !values.some((value) => readAmount(value) !== null)) return null;
  const isEmailColumn = values.some((value) => isEmail(value.trim()));
  // Other programs name the owner; only an e-mail tells who is meant here.
  if (one.field === 'owner.email') return isEmailColumn ? one : null;
  if (type === 'email' && !isEmailColumn) return values.every(looksLikePhone) ? { field: 'phone', confidence: 0.7 } : { ...one, confidence: one.confidence / 2 };
  if (type === 'phone' && values.every((value) => isEmail(value.trim()))) return { field: 'email', confidence: 0.8 };
  if (type === 'phone' && !values.some((value) => /\d{3}/u.test(value.replace(/\D/gu, '')))) return { ...one, confidence: one.confidence / 2 };
  return one;
}

const personal = new Set(['person.givenName', 'person.familyName', 'person.additionalName', 'person.birthDate', 'employment.jobTitle', 'email.home', 'phone.mobile']);
const isAboutOrganizations = (suggestions: readonly (Suggestion | null)[]): boolean =>
  suggestions.some((one) => one?.field === 'organization.name' && one.confidence > 0.5)
  // A guess by the looks of values, such as a date, makes nobody a person.
  && !suggestions.some((one) => one !== null && one.confidence > 0.5 && personal.has(one.field))
  && !suggestions.some((one) => one?.field === 'person.displayName' && one.confidence === 1);

const ofOrganizations: Record<string, string> = {
  email: 'organization.email', 'email.work': 'organization.email', phone: 'organization.phone', 'phone.work': 'organization.phone', 'person.description': 'organization.description', web: 'organization.website',
};
const ofBoth = new Set(['person.lifecycleStage', 'person.tags', 'person.tier', 'person.confidentiality', 'person.territory', 'person.attentionInstruction']);
/** In a list of companies, the phone is the company's, and what only people have is not suggested. */
function ofOrganization(one: Suggestion | null): Suggestion | null {
  if (one === null) return null;
  const field = ofOrganizations[one.field] ?? one.field;
  return /^(?:person|employment)\./u.test(field) && !ofBoth.has(field) ? null : { ...one, field };
}
