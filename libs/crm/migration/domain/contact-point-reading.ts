import { digitsOf, emailKey, domainOf, isEmail, isFreeMailDomain, phoneOf } from '#platform/text';
import type { ContactPointDraft, ImportedKind, ImportedLabel } from './row-draft.ts';

const several = ' ::: ';

/** The values of one cell: divided as Google does, or as people do. */
export function valuesOfCell(kind: ImportedKind, cell: string): string[] {
  const parts = cell.split(several).flatMap((part) => {
    if (kind === 'email') return part.split(/[;,\n]/u);
    if (kind !== 'phone') return [part];
    const numbers = part.split(/[;,\n]|\s\/\s/u);
    return numbers.every((number) => digitsOf(number).length >= 5) ? numbers : [part];
  });
  return parts.map((part) => part.trim()).filter(Boolean);
}

const mobile = /mobile|cell|моб|сотов/u;
const fax = /fax|факс/u;
const work = /work|business|office|main|рабоч|робоч|служеб/u;
const home = /home|personal|домаш|личн|особист/u;

/** The points of one cell, of the kinds its field and its label column tell. */
export function readContactPoints(field: string, cell: string, labels: string | null, country?: string): ContactPointDraft[] {
  const kind = kindOf(field);
  const told = (labels ?? '').split(several);
  return valuesOfCell(kind, cell).map((value, at) => {
    const label = (told[at] ?? told[0] ?? '').toLowerCase();
    const [, hint = ''] = field.split('.');
    const words = `${field.startsWith('organization.') ? 'work' : hint} ${label}`;
    const exact: ImportedKind = kind !== 'phone' ? kind : fax.test(words) ? 'fax' : mobile.test(words) ? 'mobile' : 'phone';
    return { kind: exact, value, normalizedValue: normalizedOf(kind, value, country), label: labelOf(kind, words, value), isPrimary: label.startsWith('*') };
  });
}

const kindOf = (field: string): ImportedKind => (/^(?:organization\.)?(email|phone|messenger|social|web)\b/u.exec(field)?.[1] ?? 'web') as ImportedKind;

/** An e-mail that is none is found by its normalized value: null. A phone is kept as it was typed. */
function normalizedOf(kind: ImportedKind, value: string, country?: string): string | null {
  if (kind === 'email') return isEmail(value) ? emailKey(value) : null;
  return kind === 'phone' ? (phoneOf(value, country)?.e164 ?? null) : value.toLowerCase();
}

function labelOf(kind: ImportedKind, words: string, value: string): ImportedLabel {
  if (work.test(words)) return 'work';
  if (home.test(words)) return 'home';
  const domain = kind === 'email' ? domainOf(value) : null;
  return domain !== null && !isFreeMailDomain(domain) ? 'work' : 'other';
}

/** Each point once, and one of a kind the first to be used: the one marked so, else the first. */
export function withPrimaries(points: readonly ContactPointDraft[]): ContactPointDraft[] {
  const family = (point: ContactPointDraft): string => (point.kind === 'mobile' ? 'phone' : point.kind);
  const key = (point: ContactPointDraft): string => `${family(point)} ${point.normalizedValue ?? point.value}`;
  const once = points.filter((point, at) => points.findIndex((other) => key(other) === key(point)) === at);
  return once.map((point) => {
    const same = once.filter((other) => family(other) === family(point));
    return { ...point, isPrimary: (same.find((other) => other.isPrimary) ?? same[0]) === point };
  });
}
