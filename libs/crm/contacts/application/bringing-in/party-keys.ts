import { digitsOf, domainOf, isFreeMailDomain, legalNameKey } from '#platform/text';
import type { DraftPoint, OrganizationDraft, PersonDraft } from '../../domain/party-draft.ts';

// A shorter number is an extension: many have the same.
const shortestPhone = 7;

/** By what a person is found again: the id, then e-mails, then phones. */
export function personKeys({ id }: PersonDraft, points: readonly DraftPoint[]): string[] {
  const emails = points.filter((point) => point.kind === 'email' && point.normalizedValue).map((point) => `email:${point.normalizedValue!}`);
  const phones = points.filter(({ kind }) => kind === 'phone' || kind === 'mobile').flatMap(({ value, normalizedValue }) => [normalizedValue, digitsOf(value)]).filter((phone): phone is string => !!phone && digitsOf(phone).length >= shortestPhone);
  return [...new Set([...(id ? [`id:${id.toLowerCase()}`] : []), ...emails, ...phones.map((phone) => `phone:${phone}`)])];
}

/** By what an organization is found again: the id, then the tax id, then the domain, then the name. */
export function organizationKeys({ id, taxId, website, name }: OrganizationDraft): string[] {
  const domain = website ? domainOf(website) : null;
  return [
    ...(id ? [`id:${id.toLowerCase()}`] : []), ...(taxId ? [`tax-id:${taxId}`] : []),
    ...(domain && !isFreeMailDomain(domain) ? [`domain:${domain}`] : []), `name:${legalNameKey(name)}`,
  ];
}
