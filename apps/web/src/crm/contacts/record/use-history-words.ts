import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { HistoryEntry } from '../../../api/types.ts';
import { type DatePrecision, useFormat } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useRecordText } from './record-text.ts';
import { choiceWord } from '../record-words.ts';
import { useRecordKind } from '../use-record-kind.ts';
import type { HistoryChange } from './history-deeds.ts';
import type { RecordAnswer } from './record-answer.ts';
import { useChoiceList } from './use-choice-list.ts';
import type { RecordHandle } from './use-record.ts';

const days = new Set(['startDate', 'endDate', 'birthDate', 'foundingDate']);
const referring: Record<string, string> = { ownerId: 'owner', teamId: 'team', tierId: 'tier', territoryId: 'territory', tagIds: 'tags', businessLineIds: 'businessLines', parentOrganizationId: 'parentOrganization' };
// Written by a command for its own ends, and shown by the deed itself.
const untold = new Set(['deletedAt', 'kind', 'type', 'label', 'datePrecision', 'version']);

/** Puts the audit of a record into the reader's words: names for ids, labels for choices, days for dates. */
export function useHistoryWords(row: RecordAnswer, record: RecordHandle) {
  const text = useRecordText();
  const ui = useUiText();
  const format = useFormat();
  const { fields, labelOf } = useRecordKind(record.kind);
  const lists = [useChoiceList('tiers'), useChoiceList('tags'), useChoiceList('business-lines'), useChoiceList('territories')];
  const users = useQuery({ queryKey: keys.choices('users'), queryFn: ({ signal }) => api.get('/users', { query: { limit: 200 }, signal }), staleTime: 300_000 });
  const teams = useQuery({ queryKey: keys.choices('teams'), queryFn: ({ signal }) => api.get('/teams', { query: { limit: 200 }, signal }), staleTime: 300_000 });
  const employments = 'employments' in row ? (row.employments ?? []) : [];
  const names = new Map<string, string>([
    ...lists.flat().map(({ value, label }): [string, string] => [value, label]),
    ...(users.data?.items ?? []).map(({ id, displayName }): [string, string] => [id, displayName]),
    ...(teams.data?.items ?? []).map(({ id, name }): [string, string] => [id, name]),
    ...employments.flatMap(({ organization }): [string, string][] => (organization ? [[organization.id, organization.name]] : [])),
  ]);

  const labelled = (name: string): string | undefined => {
    const field = fields.find((each) => each.name === (referring[name] ?? name));
    return text.maybe(`field.${name}`) ?? (field ? labelOf(field.label) : undefined);
  };
  const one = (field: string, value: string, precision: DatePrecision): string => {
    if (days.has(field)) return format.day(value, field === 'startDate' || field === 'endDate' ? precision : 'day');
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-/u.test(value)) return names.get(value) ?? text('noLongerThere');
    if (field === 'addressCountry' || field === 'country') return format.country(value);
    return text.maybe(`precision.${value}`) ?? choiceWord(value);
  };
  const said = (field: string, value: unknown, precision: DatePrecision): string => {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return ui(value ? 'yes' : 'no');
    if (typeof value === 'number') return format.number(value);
    if (typeof value === 'object' && !Array.isArray(value)) return JSON.stringify(value);
    return listOf(value as string | string[]).map((each) => one(field, each, precision)).join(', ');
  };
  const precisionOf = ({ entityId, changes }: HistoryEntry): DatePrecision =>
    (changes.find(({ field }) => field === 'datePrecision')?.to as DatePrecision | undefined) ?? employments.find(({ id }) => id === entityId)?.datePrecision ?? 'day';

  return {
    /** Whose history can be asked for alone. */
    fields: fields.filter(({ name, type }) => type !== 'references' && name !== 'id' && name !== 'version' && !name.endsWith('Id') && !name.endsWith('At') && !name.endsWith('By')).flatMap(({ name, label }) => {
      const value = Object.keys(referring).find((each) => referring[each] === name) ?? name;
      return name === 'organization' ? [] : [{ value, label: labelOf(label) }];
    }),
    line: (entry: HistoryEntry, { field, from, to }: HistoryChange): { label: string; from: string; to: string } | undefined => {
      const label = labelled(field);
      if (!label || untold.has(field)) return undefined;
      const precision = precisionOf(entry);
      return { label, from: said(field, from, precision), to: said(field, to, precision) };
    },
    /** Which part of the record an entry is about. */
    subject: ({ entity, entityId, changes }: HistoryEntry): string | undefined => {
      const given = (name: string): unknown => changes.find(({ field }) => field === name)?.to;
      if (entity === 'employment') return employments.find(({ id }) => id === entityId)?.organization?.name ?? names.get(String(given('organizationId'))) ?? text('anEmployment');
      if (entity === 'contact-point') return text.maybe(`kind.${String(given('kind') ?? row.contactPoints?.find(({ id }) => id === entityId)?.kind)}`) ?? text('aContactPoint');
      return entity === 'address' ? text('anAddress') : undefined;
    },
  };
}

export type HistoryWords = ReturnType<typeof useHistoryWords>;

/** Lists come as JSON has them or as PostgreSQL writes them. */
function listOf(value: string | string[]): string[] {
  if (Array.isArray(value)) return value;
  return /^\{.*\}$/u.test(value) ? value.slice(1, -1).split(',').filter((each) => each !== '').map((each) => each.replace(/^"|"$/gu, '')) : [value];
}
