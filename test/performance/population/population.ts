import { ContactPoint } from '../../../libs/crm/contacts/domain/contact-point.ts';
import { Employment } from '../../../libs/crm/contacts/domain/employment.ts';
import { Organization, organizationTypes } from '../../../libs/crm/contacts/domain/organization.ts';
import { lifecycleStages, Person } from '../../../libs/crm/contacts/domain/person.ts';
import { PostalAddress } from '../../../libs/crm/contacts/domain/postal-address.ts';
import { domainOf, searchKey } from '#platform/text';
import { seeded, type Seeded } from '../../fixtures/seeded.ts';
import { cities, companyTrades, companyWords, cyrillic, industries, latin, legalForms, mailHosts } from './vocabulary.ts';

export interface Owner {
  readonly ownerId: string;
  readonly teamId: string;
}

export interface PersonWithParts {
  readonly person: Person;
  readonly points: readonly ContactPoint[];
  readonly address: PostalAddress;
  readonly employment: Employment | null;
}

export interface OrganizationWithParts {
  readonly organization: Organization;
  readonly points: readonly ContactPoint[];
}

const beginning = Date.UTC(2024, 0, 1);

/**
 * The same people and companies for the same seed. They are the product's own aggregates, so each search key and
 * normalized value is what the product itself would have stored.
 */
export class Population {
  private made = 0;
  private readonly random: Seeded;

  constructor(seed: number, private readonly owners: readonly Owner[]) {
    this.random = seeded(seed);
  }

  organization(number: number): OrganizationWithParts {
    const { random } = this;
    const name = `${random.pick(legalForms)} ${random.pick(companyWords)} ${random.pick(companyTrades)} ${number}`;
    const website = `https://www.company-${number}.example`;
    const [at, owner] = [this.moment(), random.pick(this.owners)];
    const types = [random.pick(organizationTypes)];
    const organization = Organization.add(this.id(), { name, website, types, industry: random.pick(industries), taxId: String(10_000_000 + number) }, owner, { at, byId: owner.ownerId });
    const point = this.point('organization', organization.id, 'email', `office@${domainOf(website) ?? ''}`, at);
    organization.summarize({ primaryEmail: point.value, primaryPhone: null }, { at, byId: owner.ownerId });
    return { organization, points: [point] };
  }

  person(number: number, employers: readonly Organization[]): PersonWithParts {
    const { random } = this;
    const script = random.chance(0.6) ? cyrillic : latin;
    const [at, owner] = [this.moment(), random.pick(this.owners)];
    const stamp = { at, byId: owner.ownerId };
    const names = { givenName: random.pick(script.given), additionalName: random.chance(0.4) ? random.pick(script.fathers) : null, familyName: random.pick(script.stems) + random.pick(script.endings) };
    const person = Person.add(this.id(), { ...names, lifecycleStage: random.pick(lifecycleStages), leadSource: random.chance(0.3) ? 'fair' : null }, owner, stamp);
    const mailbox = searchKey(names.familyName).replace(/[^a-z]/gu, '');
    const points = [this.point('person', person.id, 'email', `${mailbox}.${number}@${random.pick(mailHosts)}`, at), this.point('person', person.id, 'mobile', `+38067${String(number).padStart(7, '0')}`, at)];
    const [city, country] = random.pick(cities);
    const address = PostalAddress.add(this.id(), 'person', person.id, { type: 'visit', addressLocality: city, addressCountry: country }, at);
    person.summarize({ primaryEmail: points[0]!.value, primaryPhone: points[1]!.value, city, country }, stamp);
    return { person, points, address, employment: random.chance(0.8) ? this.employment(person, random.pick(employers), random.pick(script.jobs), stamp) : null };
  }

  private employment(person: Person, employer: Organization, jobTitle: string, stamp: { at: Date; byId: string }): Employment {
    const employment = Employment.start(this.id(), person.id, employer.id, { jobTitle, startDate: `${2005 + this.random.below(18)}-0${1 + this.random.below(9)}-01`, isPrimary: true }, stamp.at);
    person.worksAt({ organizationId: employer.id, jobTitle, department: null }, stamp);
    return employment;
  }

  private point(kind: 'person' | 'organization', partyId: string, way: 'email' | 'mobile', value: string, at: Date): ContactPoint {
    return ContactPoint.add(this.id(), kind, partyId, { kind: way, value, label: 'work', isPrimary: true }, at);
  }

  private moment(): Date {
    return new Date(beginning + this.made * 100);
  }

  /** Ordered by time as a UUIDv7 is, and the same in every run. */
  private id(): string {
    const time = (beginning + ++this.made * 100).toString(16).padStart(12, '0');
    const noise = [this.random.below(0x1000), 0x8000 + this.random.below(0x4000), this.random.below(0x1000000), this.random.below(0x1000000)].map((part, at) => part.toString(16).padStart([3, 4, 6, 6][at]!, '0'));
    return `${time.slice(0, 8)}-${time.slice(8)}-7${noise[0]}-${noise[1]}-${noise[2]}${noise[3]}`;
  }
}
