import { unguarded } from '#platform/text';
import { readAmount } from './amount-reading.ts';
import { readContactPoints, withPrimaries } from './contact-point-reading.ts';
import { isVague, readCurrency } from './currency-reading.ts';
import { readDate } from './date-reading.ts';
import { choiceOf, importChoices } from './import-choices.ts';
import { isOwnColumn } from './heading-key.ts';
import { readDuration, readMoment, readTime } from './moment-reading.ts';
import type { AddressDraft, RowDraft, RowError, RowErrorCode, RowOptions } from './row-draft.ts';
import type { ReadCells } from './row-cells.ts';
import { draftOf } from './row-drafting.ts';
import type { MappedColumn, RowMapping } from './row-mapping.ts';

export type Read<Draft> = { readonly draft: Draft; readonly errors: readonly [] } | { readonly draft: null; readonly errors: readonly RowError[] };
export type ReadRow = Read<RowDraft>;

/**
 * One row as drafts, or all that is wrong with it: nothing is dropped in silence. A bad e-mail refuses the row; a phone
 * that is no number of any country stays as it was typed.
 */
export function readRow(values: readonly string[], mapping: RowMapping, options: RowOptions = {}): ReadRow {
  const { cells, errors } = readCells(values, mapping, options);
  if (errors.length > 0) return { draft: null, errors };
  const drafted = draftOf({ ...cells, points: withPrimaries(cells.points), organizationPoints: withPrimaries(cells.organizationPoints) });
  if (typeof drafted !== 'string') return { draft: drafted, errors: [] };
  return { draft: null, errors: [faultAt(drafted === 'ends-before-start' ? 'employment.endDate' : null, drafted, values, mapping)] };
}

/** What each cell says by itself, or all that is wrong with them. */
export function readCells(values: readonly string[], { headings, columns }: RowMapping, options: RowOptions): { readonly cells: ReadCells; readonly errors: readonly RowError[] } {
  const cells: ReadCells = { texts: new Map(), dates: new Map(), moments: new Map(), points: [], organizationPoints: [], addresses: new Map(), tags: [], types: [] };
  const errors: RowError[] = [];
  const extra = values.slice(headings.length).find((value) => value.trim() !== '');
  if (headings.length > 0 && extra !== undefined) errors.push({ column: headings.length, heading: null, field: null, code: 'too-many-cells', value: extra.slice(0, 200) });
  for (const mapped of columns) {
    const cell = unguarded(values[mapped.column] ?? '').normalize('NFC').trim();
    if (cell === '') continue;
    const label = mapped.labelColumn === null ? null : unguarded(values[mapped.labelColumn] ?? '').trim();
    const fault = readCell(cells, mapped, cell, label, options);
    if (fault) errors.push(faultOf(mapped, fault, cell));
  }
  return { cells, errors };
}

/** What is wrong with a row, at the column of the field it is about where there is one. */
export function faultAt(field: string | null, code: RowErrorCode, values: readonly string[], { columns }: RowMapping): RowError {
  const told = field === null ? undefined : columns.find((each) => each.field.key === field);
  return told ? faultOf(told, code, values[told.column] ?? '') : { column: null, heading: null, field, code, value: null };
}

const faultOf = ({ column, heading, field }: MappedColumn, code: RowErrorCode, value: string): RowError => ({
  column, heading: heading === '' || isOwnColumn(heading) ? null : heading, field: field.key, code, value: value.slice(0, 200), ...(code === 'too-long' ? { max: field.maxLength } : {}),
});

function readCell(cells: ReadCells, { field, set }: MappedColumn, cell: string, label: string | null, options: RowOptions): RowErrorCode | null {
  const isPoint = field.kind === 'contact-point' || field.key === 'organization.phone' || field.key === 'organization.email';
  if (isPoint) return readPoints(cells, field.key, field.maxLength, cell, label, options);
  if (field.kind === 'address') return readAddress(cells, field.key, set, cell, field.maxLength);
  if (field.type === 'tags') return readTags(cells, cell);
  if (cell.length > field.maxLength) return 'too-long';
  const text = field.type === 'long-text' ? cell : cell.replace(/\s+/gu, ' ');
  if (field.type === 'date') {
    const date = readDate(text, options.dateOrder);
    const isExact = date !== null && (field.kind !== 'deal' || date.precision === 'day');
    if (isExact && !cells.dates.has(field.key)) cells.dates.set(field.key, date);
    return isExact ? null : 'date-invalid';
  }
  if (field.type === 'moment' || field.type === 'time' || field.type === 'duration') return readWhen(cells, field, text, options);
  if (field.type === 'amount') return readMoney(cells, field.key, text);
  if (field.type === 'currency') return readCode(cells, field.key, text);
  if (field.key === 'person.timeZone' && !isTimeZone(text)) return 'choice-unknown';
  if (field.type === 'choice') return readChoice(cells, field.key, text, options);
  if (field.type === 'number' && !/^\d{1,3}(?:[\s,.]?\d{3})*$|^\d{1,9}$/u.test(text)) return 'number-invalid';
  if (field.type === 'id' && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text)) return 'id-invalid';
  if (field.key === 'owner.email') {
    if (readContactPoints('email', text, null).some((point) => point.normalizedValue === null)) return 'email-invalid';
  }
  cells.texts.set(field.key, field.type === 'number' ? text.replace(/\D/gu, '') : text);
  return null;
}

function readPoints(cells: ReadCells, key: string, max: number, cell: string, label: string | null, options: RowOptions): RowErrorCode | null {
  const points = readContactPoints(key, cell, label, options.country);
  if (points.some((point) => point.value.length > max)) return 'too-long';
  if (points.some((point) => point.kind === 'email' && point.normalizedValue === null)) return 'email-invalid';
  (key.startsWith('organization.') ? cells.organizationPoints : cells.points).push(...points);
  return null;
}

const addressFields: Record<string, keyof AddressDraft> = {
  'address.streetAddress': 'streetAddress', 'address.locality': 'addressLocality', 'address.region': 'addressRegion', 'address.postalCode': 'postalCode', 'address.country': 'addressCountry',
};

function readAddress(cells: ReadCells, key: string, set: string, cell: string, max: number): RowErrorCode | null {
  // The first or the last of several addresses may lack this part.
  for (const [at, part] of cell.split(/(?:^| ):::(?: |$)/u).entries()) {
    const text = part.trim().replace(/\s*\n\s*/gu, ', ').replace(/\s+/gu, ' ');
    if (text.length > max) return 'too-long';
    const address = cells.addresses.get(`${set} ${at}`) ?? {};
    cells.addresses.set(`${set} ${at}`, address); // also where this part is empty: it keeps their order
    if (text === '') continue;
    const name = addressFields[key]!;
    // Two street lines of one address are one street.
    cells.addresses.set(`${set} ${at}`, { ...address, [name]: address[name] ? `${address[name]}, ${text}` : text });
  }
  return null;
}

function readWhen({ moments, texts }: ReadCells, { key, type }: MappedColumn['field'], text: string, { dateOrder }: RowOptions): RowErrorCode | null {
  const told = type === 'moment' ? null : type === 'time' ? readTime(text) : readDuration(text);
  const moment = type === 'moment' ? readMoment(text, dateOrder) : null;
  if (told !== null) texts.set(key, String(told));
  if (moment !== null) moments.set(key, moment);
  return told === null && moment === null ? (type === 'duration' ? 'duration-invalid' : 'date-invalid') : null;
}

function readMoney(cells: ReadCells, key: string, text: string): RowErrorCode | null {
  const read = readAmount(text);
  if (read === null) return 'amount-invalid';
  cells.texts.set(key, read.amount);
  // A vague sign says nothing against the currency that is told beside it.
  if (read.currency !== null) cells.texts.set(isVague(text) ? 'currency-hinted' : 'currency-beside', read.currency);
  return null;
}

function readCode(cells: ReadCells, key: string, text: string): RowErrorCode | null {
  const code = readCurrency(text);
  if (code !== null) cells.texts.set(key, code);
  return code === null ? 'currency-invalid' : null;
}

function readTags(cells: ReadCells, cell: string): RowErrorCode | null {
  // Google marks its own groups with an asterisk; they are no tags.
  const tags = cell.split(/ ::: |[;,|\n]/u).map((tag) => tag.trim()).filter((tag) => tag !== '' && !tag.startsWith('* '));
  if (tags.some((tag) => tag.length > 60)) return 'too-long';
  cells.tags.push(...tags.filter((tag) => !cells.tags.includes(tag)));
  return null;
}

function readChoice(cells: ReadCells, key: string, text: string, options: RowOptions): RowErrorCode | null {
  const choices = { ...importChoices, ...options.choices };
  const words = key === 'organization.type' ? text.split(/[;,]/u).map((word) => word.trim()).filter(Boolean) : [text];
  const found = words.map((word) => choiceOf(choices, key, word));
  if (found.some((value) => value === null)) return 'choice-unknown';
  if (key === 'organization.type') cells.types.push(...new Set(found as string[]));
  else cells.texts.set(key, found[0]!);
  return null;
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format() !== '';
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return false;
  }
}
