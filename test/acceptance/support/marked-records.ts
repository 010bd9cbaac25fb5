import type { Colleague, Company } from './a-company.ts';
import { ownRole } from './own-role.ts';
import { added, asNow, type Answered } from './records.ts';

type Markers = Readonly<Record<string, readonly string[]>>;

export interface Marked {
  readonly personId: string;
  readonly organizationId: string;
  readonly employerId: string;
  /** By kind and field: texts that stand in an answer only where the field, or something made of it, is told. */
  readonly markers: Readonly<Record<string, Markers>>;
}

/** A person and an organization with a value in every field that stands nowhere else. */
export async function markedRecords(company: Company): Promise<Marked> {
  const { admin } = company;
  const { colleague: changer } = await ownRole(company, 'Updmark', { 'contacts.read': 'all', 'contacts.change': 'all' });
  const parent = await added(admin, '/organizations', { name: 'Parentmark' });
  const employer = await added(admin, '/organizations', { name: 'Employermark' });
  const person = await shared(company, changer, 'Human', 'IS', (common) => added(admin, '/persons', {
    ...common, displayName: 'Openmark One', givenName: 'Givenmark', additionalName: 'Addmark', familyName: 'Fammark', preferredName: 'Prefmark', honorificPrefix: 'Honmark', gender: 'female', birthDate: '1981-02-03',
    leadSource: 'Leadmark', preferredLanguage: 'tlh', timeZone: 'Asia/Tokyo', doNotContact: true, employment: { organizationId: employer.id, jobTitle: 'Jobmark', department: 'Depmark' },
    contactPoints: [{ kind: 'email', value: 'mailmark@example.com' }, { kind: 'mobile', value: '+49 30 1234567' }, { kind: 'fax', value: '+49 30 7654321' }],
  }));
  const organization = await shared(company, changer, 'Firm', 'JP', (common) => added(admin, '/organizations', {
    ...common, name: 'Openmark Two', legalName: 'Legmark', alternateName: 'Altmark', types: ['supplier'], industry: 'Indmark', taxId: 'TAX77', vatId: 'VAT77', registrationNumber: 'REG77', website: 'https://webmark.example', numberOfEmployees: 47110,
    annualRevenue: { amount: '98765.5', currency: 'CHF' }, foundingDate: '1971-02-03', parentOrganizationId: parent.id,
    contactPoints: [{ kind: 'email', value: 'orgmail@example.com' }, { kind: 'phone', value: '+49 30 1112223' }],
  }));
  return {
    personId: person.id, organizationId: organization.id, employerId: employer.id,
    markers: {
      person: {
        ...person.markers, givenName: ['Givenmark'], additionalName: ['Addmark'], familyName: ['Fammark'], preferredName: ['Prefmark'], honorificPrefix: ['Honmark'], jobTitle: ['Jobmark'], department: ['Depmark'], organizationId: [employer.id],
        organization: [employer.id, 'Employermark'], gender: ['female'], birthDate: ['1981-02-03'], leadSource: ['Leadmark'], preferredLanguage: ['tlh'], timeZone: ['Asia/Tokyo'], doNotContact: ['doNotContact'],
        primaryEmail: ['mailmark'], primaryPhone: ['1234567'], contactPoints: ['mailmark', '1234567', '7654321'], employments: ['Jobmark', 'Depmark', employer.id],
      },
      organization: {
        ...organization.markers, legalName: ['Legmark'], alternateName: ['Altmark'], types: ['supplier'], industry: ['Indmark'], taxId: ['TAX77'], vatId: ['VAT77'], registrationNumber: ['REG77'], website: ['webmark.example'], domain: ['webmark.example'],
        numberOfEmployees: ['47110'], annualRevenue: ['98765.5', 'CHF'], foundingDate: ['1971-02-03'], parentOrganizationId: [parent.id], parentOrganization: [parent.id, 'Parentmark'],
        primaryEmail: ['orgmail'], primaryPhone: ['1112223'], contactPoints: ['orgmail', '1112223'],
      },
    },
  };
}

/** What both kinds have, marked by a word: written by the one who adds the record, and by a changer later. */
async function shared(company: Company, changer: Colleague, word: string, country: string, add: (common: object) => Promise<Answered>): Promise<{ id: string; markers: Markers }> {
  const { admin, clock } = company;
  const owner = await company.signedIn({ role: 'salesperson', name: `${word}owner`, team: `${word}team` });
  const named = async (path: string, body: object) => ((await admin.post(path).send(body).expect(201)).body as { id: string }).id;
  const tierId = await named('/tiers', { code: `${word}code`, name: `${word}tier`, rank: 1, isVip: true });
  const tagId = await named('/tags', { name: `${word}tag` });
  const lineId = await named('/business-lines', { name: `${word}line` });
  const territoryId = await named('/territories', { name: `${word}territory` });
  clock.forward({ minutes: 1 });
  const record = await add({ lifecycleStage: 'former-customer', confidentiality: 'secret', territoryId, description: `${word}description`, tierId, attentionInstruction: `${word}attention`, ownerId: owner.userId });
  clock.forward({ minutes: 1 });
  const address = { type: 'visit', streetAddress: `${word}street`, addressLocality: `${word}city`, addressCountry: country };
  for (const [below, body] of [['/tags', { tagIds: [tagId] }], ['/business-lines', { businessLineIds: [lineId] }], ['/addresses', { addresses: [address] }]] as const) {
    const answer = await asNow(changer, 'put', `/${'displayName' in record ? 'persons' : 'organizations'}/${record.id}`, body, below);
    if (answer.status !== 200) throw new Error(answer.text);
  }
  const contact = { type: 'call', ...('displayName' in record ? { participants: [{ personId: record.id }] } : { organizationId: record.id }) };
  const [lastContactAt, nextContactAt] = [`2021-03-04T05:06:${word.length}0.000Z`, `2031-03-04T05:06:${word.length}0.000Z`];
  // The last contact was by somebody who has left: who of us is left to know them, and who else, were so earlier.
  const [leaver, knower] = [await company.signedIn({ role: 'salesperson', name: `${word}leaver` }), await company.signedIn({ role: 'salesperson', name: `${word}knower` })];
  const [contactByAt, otherContactAt] = [`2021-02-04T05:06:${word.length}0.000Z`, `2021-01-04T05:06:${word.length}0.000Z`];
  for (const [ownerId, happenedAt] of [[leaver.userId, lastContactAt], [knower.userId, contactByAt], [admin.userId, otherContactAt]]) await added(admin, '/activities/log', { ...contact, ownerId, happenedAt });
  await asNow(admin, 'post', `/users/${leaver.userId}`, {}, '/suspend');
  await company.deliverAll();
  await added(admin, '/activities', { ...contact, startAt: nextContactAt });
  const markers = {
    lastContactAt: [lastContactAt], nextContactAt: [nextContactAt], contactById: [knower.userId], contactBy: [knower.userId, `${word}knower`], contactByAt: [contactByAt], otherContactAt: [otherContactAt], tierId: [tierId], tier: [tierId, `${word}code`, `${word}tier`], lifecycleStage: ['former-customer'], city: [`${word}city`], country: [`"${country}"`], ownerId: [owner.userId], owner: [owner.userId, `${word}owner`], teamId: [owner.teamId!],
    team: [owner.teamId!, `${word}team`], tags: [tagId, `${word}tag`], businessLines: [lineId, `${word}line`], createdAt: [String(record['createdAt'])], updatedAt: [clock.now().toISOString()], updatedBy: ['Updmark'],
    confidentiality: ['"secret"'], territoryId: [territoryId], territory: [territoryId, `${word}territory`],
    addresses: [`${word}street`, `${word}city`, `"${country}"`], attentionInstruction: [`${word}attention`], description: [`${word}description`],
  };
  return { id: record.id, markers };
}
