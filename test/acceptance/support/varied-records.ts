import { newId } from '#platform/kernel';
import type { Agent, Company } from './a-company.ts';
import { added, asNow } from './records.ts';

const givenNames = ['Olena', 'Ivan', 'Пётр', 'Анна', 'Jürgen', 'Zoë', 'ivan', 'Łukasz', 'Юлія', 'Åsa', 'Émile', '李'];
const familyNames = ['Koval', 'Щербаков', 'Семёнов', 'Müller', 'O’Neil', 'Petrov-Vodkin', 'Kovalenko', null, 'Ядро', 'Zimmer'];
const cities = ['Kyiv', 'Berlin', null, 'Нью-Йорк', 'Berlin-Mitte', 'Львів', '100% Town'];
const titles = ['Buyer', 'Head of sales', null, 'C++ developer', 'buyer_assistant'];
const stages = ['lead', 'customer', null, 'prospect'];
const nth = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** Persons and organizations that differ in everything lists can filter and sort by, also in having nothing there. */
export async function variedRecords(company: Company): Promise<void> {
  const { admin, clock } = company;
  const named = async (path: string, body: object) => ((await admin.post(path).send(body).expect(201)).body as { id: string }).id;
  const tiers = [await named('/tiers', { code: 'vip', name: 'VIP', rank: 1, isVip: true }), await named('/tiers', { code: 'b', name: 'B', rank: 2 }), null];
  const tags = [await named('/tags', { name: 'Fair' }), await named('/tags', { name: 'Press' })];
  const territories = [await named('/territories', { name: 'South' }), null, await named('/territories', { name: 'North' })];
  const levels = ['open', 'secret', 'open', 'confidential'];
  const lines = [await named('/business-lines', { name: 'Coffee' }), await named('/business-lines', { name: 'Tea' })];
  const owners = [await company.signedIn({ role: 'salesperson', name: 'One', team: 'North' }), await company.signedIn({ role: 'salesperson', name: 'Two', team: 'South' })].map(({ userId }) => userId);
  const organizations: (string | null)[] = [null];
  const dress = async (agent: Agent, record: string, at: number): Promise<void> => {
    const chosen = (of: readonly string[]) => of.filter((_, bit) => (at >> bit) & 1);
    const city = nth(cities, at);
    if (at % 4 > 0) await asNow(agent, 'put', record, { tagIds: chosen(tags) }, '/tags');
    if (at % 3 > 0) await asNow(agent, 'put', record, { businessLineIds: chosen(lines) }, '/business-lines');
    if (at % 5 > 0) await asNow(agent, 'put', record, { addresses: [{ type: 'visit', addressLocality: city, addressCountry: nth(['DE', 'UA', null], at) }] }, '/addresses');
  };
  const talk = async (about: object, at: number): Promise<void> => {
    if (at % 4 === 1) await added(admin, '/activities/log', { type: 'call', ...about });
    if (at % 8 === 5) await added(admin, '/activities/log', { type: 'email', ownerId: nth(owners, at), ...about });
    if (at % 5 === 2) await added(admin, '/activities', { type: 'call', ...about, startAt: new Date(clock.now().getTime() + (at % 7) * 60_000).toISOString() });
  };
  for (let at = 0; at < 18; at++) {
    if (at % 3 === 0) clock.forward({ seconds: 7 });
    const { id } = await added(admin, '/organizations', {
      id: newId(), name: `${nth(['Acme', 'Ромашка', 'Ёлка', 'globex'], at)} ${nth(familyNames, at + 1) ?? ''}`.trim(), legalName: at % 2 ? `Legal ${at} LLC` : null, types: ['customer', 'supplier', 'partner'].filter((_, bit) => (at >> bit) & 1), industry: nth(['Steel', null, 'Food'], at),
      taxId: at % 2 ? `T-${at}` : null, website: at % 3 ? `https://d${at % 6}.example` : null, lifecycleStage: nth(stages, at), tierId: nth(tiers, at), territoryId: nth(territories, at), confidentiality: nth(levels, at), parentOrganizationId: nth(organizations, at), ownerId: nth(owners, at),
    });
    if (at < 4) organizations.push(id);
    await dress(admin, `/organizations/${id}`, at);
    await talk({ organizationId: id }, at);
  }
  for (let at = 0; at < 40; at++) {
    if (at % 3 === 0) clock.forward({ seconds: 7 });
    const employer = nth(organizations, at);
    const person = await added(admin, '/persons', {
      givenName: nth(givenNames, at), familyName: nth(familyNames, at), preferredName: at % 4 ? null : `Nick${at}`, lifecycleStage: nth(stages, at), leadSource: nth(['Fair', 'Web', null], at), tierId: nth(tiers, at), territoryId: nth(territories, at), confidentiality: nth(levels, at), ownerId: nth(owners, at),
      contactPoints: [{ kind: 'email', value: `person${at}@mail${at % 3}.example` }, ...(at % 2 ? [{ kind: 'mobile', value: `+380 67 123 ${String(at).padStart(2, '0')} 67` }] : [])],
      ...(employer && { employment: { organizationId: employer, jobTitle: nth(titles, at) } }),
    });
    await dress(admin, `/persons/${person.id}`, at);
    await talk({ participants: [{ personId: person.id }] }, at);
  }
}
