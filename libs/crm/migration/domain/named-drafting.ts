import { withPrimaries } from './contact-point-reading.ts';
import { splitName } from './name-splitting.ts';
import type { ReadCells } from './row-cells.ts';
import type { ContactPointDraft, OrganizationDraft, PersonDraft, RowErrorCode } from './row-draft.ts';
import { isEmail, emailKey } from '#platform/text';

export interface NamedPersonDraft {
  readonly person: PersonDraft;
  readonly contactPoints: readonly ContactPointDraft[];
}

export interface NamedDraft {
  readonly organization: OrganizationDraft | null;
  readonly people: readonly NamedPersonDraft[];
}

export interface DraftFault {
  readonly code: RowErrorCode;
  readonly field: string | null;
}

/** Whom a row names beside what it tells of: an organization, and people of it. */
export function namedOf(cells: ReadCells): NamedDraft | DraftFault {
  const { texts } = cells;
  const [name, website] = [texts.get('organization.name'), texts.get('organization.domain')];
  if (website !== undefined && name === undefined) return { code: 'name-missing', field: 'organization.domain' };
  const people = peopleOf(cells);
  return 'code' in people ? people : { organization: name === undefined ? null : { name, ...(website && { website }), contactPoints: [] }, people: people.list };
}

/** Several people share a cell as HubSpot writes them, «Anna Novak (anna@firma.example);Petro Hill»; what is told of each of them has to be clear. */
function peopleOf({ texts, points }: ReadCells): { readonly list: readonly NamedPersonDraft[] } | DraftFault {
  const parts = [texts.get('person.givenName'), texts.get('person.familyName')].filter((part) => part !== undefined);
  const names = (texts.get('person.displayName') ?? parts.join(' ')).split(/ ::: |;/u).map((each) => each.trim()).filter(Boolean);
  const named = names.map(personOf);
  if (named.length <= 1) {
    const [one] = named;
    const all = withPrimaries([...(one?.contactPoints ?? []), ...points]);
    const emails = all.filter(({ kind }) => kind === 'email');
    if (!one && emails.length > 1) return emails.length === all.length ? { list: emails.map((point) => ({ person: { displayName: point.value }, contactPoints: [point] })) } : { code: 'people-unclear', field: 'email' };
    return { list: one || all.length > 0 ? [{ person: one?.person ?? { displayName: all[0]!.value }, contactPoints: all }] : [] };
  }
  const [emails, phones] = [points.filter(({ kind }) => kind === 'email'), points.filter(({ kind }) => kind !== 'email')];
  if (emails.length > 0 && emails.length !== named.length) return { code: 'people-unclear', field: 'email' };
  if (phones.length > 0 && phones.length !== named.length) return { code: 'people-unclear', field: 'phone' };
  return { list: named.map(({ person, contactPoints }, at) => ({ person, contactPoints: withPrimaries([...contactPoints, ...[emails[at], phones[at]].filter((point) => point !== undefined)]) })) };
}

function personOf(text: string): NamedPersonDraft {
  const [, name = '', email = ''] = /^(.*?)\s*[(<]([^\s()<>]+)[)>]$/u.exec(text) ?? [];
  if (!isEmail(email)) return isEmail(text) ? byEmail(text, text) : { person: { displayName: text, ...splitName(text) }, contactPoints: [] };
  return byEmail(name || email, email);
}

const byEmail = (name: string, email: string): NamedPersonDraft => ({
  person: { displayName: name, ...(isEmail(name) ? {} : splitName(name)) }, contactPoints: [{ kind: 'email', value: email, normalizedValue: emailKey(email), label: 'work', isPrimary: true }],
});

/** A colleague as files name them: by e-mail or by name, or by both at once. */
export function colleagueOf(text: string | undefined): string | null {
  const [, email = ''] = /[(<]([^\s()<>]+)[)>]$/u.exec(text ?? '') ?? [];
  return isEmail(email) ? email : (text ?? null);
}
