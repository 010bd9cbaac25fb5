import { domainOf, isFreeMailDomain, legalNameKey } from '#platform/text';

/** By what an organization is found, whole: its name without the legal form, the domain of its web site, its tax number. */
export interface RoadQuestion {
  readonly name: string | null;
  readonly domain: string | null;
  readonly taxId: string | null;
}

const shortestName = 3;

/** Reads what was typed. `hides` says which fields of organizations are closed to the asker: by these he finds nothing. Null where nothing can be found. */
export function roadQuestion(typed: string, hides: (field: string) => boolean): RoadQuestion | null {
  const text = typed.trim();
  const key = legalNameKey(text);
  const domain = domainOf(text);
  const number = text.replace(/[\s.-]/gu, '');
  const question = {
    name: !hides('name') && key.replace(/\P{L}/gu, '').length >= shortestName ? key : null,
    domain: !hides('domain') && !hides('website') && domain !== null && !isFreeMailDomain(domain) ? domain : null,
    taxId: !hides('taxId') && /^[\p{L}]{0,3}\d{8,14}$/u.test(number) ? number : null,
  };
  return question.name ?? question.domain ?? question.taxId ? question : null;
}
