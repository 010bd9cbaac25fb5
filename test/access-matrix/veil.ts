import type { Member } from './cast.ts';
import { done, idIn, type Stage } from './stage.ts';
import { enter, json } from './voice.ts';
import { hire, password } from '../acceptance/support/hire.ts';
import type { Seen } from './worlds.ts';

const party = ['attentionInstruction', 'description', 'city', 'country', 'primaryEmail', 'primaryPhone', 'contactPoints', 'addresses', 'lifecycleStage'];
/** What is hidden from whoever wears it: of each kind what says most, and what other things are made of. */
export const veil: Readonly<Record<string, readonly string[]>> = {
  person: [...party, 'additionalName', 'preferredName', 'birthDate', 'leadSource', 'jobTitle', 'department', 'employments', 'lastContactAt'],
  organization: [...party, 'legalName', 'alternateName', 'industry', 'taxId', 'vatId', 'registrationNumber', 'website', 'domain', 'annualRevenue', 'numberOfEmployees', 'foundingDate', 'nextContactAt'],
  deal: ['amount', 'currency', 'amountBase', 'weightedBase', 'lineItems', 'nextStep', 'nextStepAt', 'description', 'leadSource', 'closeDate', 'lossReason', 'lossReasonId', 'loss', 'competitors', 'dealCompetitors', 'lossCompetitor', 'lossCompetitorId'],
  'deal-line': ['amount', 'amountBase', 'description'],
  'demand-signal': ['text', 'estimatedAmount', 'amountBase', 'note'],
  activity: ['subject', 'description', 'outcomeNote', 'location', 'direction'],
  promise: ['text', 'dueOn', 'closedNote'],
};

export const veiledFields = Object.entries(veil).flatMap(([kind, fields]) => fields.map((field) => ({ kind, field })));

const of = (module: string, ...verbs: readonly string[]) => verbs.map((verb) => ({ name: `${module}.${verb}`, reach: 'team' }));
const permissions = [
  ...of('contacts', 'read', 'change', 'remove'), ...of('deals', 'read', 'change', 'remove'), ...of('activities', 'read', 'change', 'remove'),
  ...['contacts.create', 'deals.create', 'activities.create', 'identity.read', 'identity.audit', 'reporting.export'].map((name) => ({ name, reach: 'all' })), { name: 'migration.import', reach: 'own' },
];

/** Somebody who sees what a mate has, but not these fields of it. */
export interface Veiled {
  readonly member: Member;
  readonly mate: Member;
  /** Sees every firm and writes activities, but reads none. */
  readonly writer: Member;
}

export async function wearVeil(stage: Stage): Promise<Veiled> {
  const { company, send, cast } = stage;
  const role = async (body: object): Promise<string> => json<{ code: string }>(await send(cast.admin.way, 'POST', '/roles', { body })).code;
  const veiled = await role({ name: 'Veiled', permissions, fieldRules: veiledFields.map((each) => ({ ...each, access: 'hidden' })) });
  const writing = await role({ name: 'Writer', permissions: ['contacts.read', 'activities.create'].map((name) => ({ name, reach: 'all' })) });
  const arrive = async (role: string, name: string): Promise<Member> => {
    const email = await hire(company.database, company.clock, { role, name, team: 'West' });
    const [user] = await company.database.rows<{ userId: string; teamId: string }>('select id as "userId", team_ids[1] as "teamId" from identity.users where email = $1', [email]);
    return { ...user!, email, way: await enter(send, email, password) };
  };
  return { member: await arrive(veiled, 'Veiled'), mate: await arrive('salesperson', 'Rich'), writer: await arrive(writing, 'Writer') };
}

/** A value for every veiled field, of which this word and these figures stand nowhere else. */
export interface Marks {
  readonly word: string;
  readonly figure: string;
  readonly born: string;
  readonly due: string;
  readonly phone: string;
}

/** Those of one world and of the other. They are not alike in anything: neither in order, nor in their sum. */
export const marks: readonly [Marks, Marks] = [
  { word: 'mondal', figure: '7654321', born: '1981-02-03', due: '2025-02-03', phone: '+49301110222' },
  { word: 'tirbos', figure: '8765432', born: '1992-03-04', due: '2031-04-05', phone: '+49302220333' },
];
export const markedPairs = (Object.keys(marks[0]) as (keyof Marks)[]).map((part) => [marks[0][part].replace('+', ''), marks[1][part].replace('+', '')] as const);

/** What the mate has, one of each kind and all of it beside one firm. */
export async function liveVeiled(stage: Stage, { mate }: Veiled, { word, figure, born, due, phone }: Marks, name: string): Promise<Seen> {
  const { known } = stage;
  const by = mate.way;
  const ownerId = mate.userId;
  const money = { amount: figure, currency: 'EUR' };
  const points = (of: string) => [{ kind: 'email', value: `${word}-${of}@${word}.example` }, { kind: 'phone', value: phone }];
  const marked = (what: string): string => `${word} ${what}`;
  const common = { ownerId, description: marked('description'), attentionInstruction: marked('attention') };
  const firm = await done(stage, 'POST', '/organizations', { ...common, name: `Open ${name}`, legalName: marked('legal'), alternateName: marked('other'), industry: marked('industry'), taxId: `${word}1`, vatId: `${word}2`, registrationNumber: `${word}3`, website: `https://${word}-${name.replaceAll(" ", "-")}.example`, annualRevenue: money, numberOfEmployees: Number(figure), foundingDate: born, contactPoints: points('firm') });
  const person = await done(stage, 'POST', '/persons', { ...common, displayName: `Open person ${name}`, additionalName: marked('second'), preferredName: marked('nick'), birthDate: born, leadSource: marked('lead'), contactPoints: points('person'), employment: { organizationId: firm.id, jobTitle: marked('job'), department: marked('department') } });
  await done(stage, 'PUT', `/persons/${person.id}/addresses`, { addresses: [{ type: 'visit', streetAddress: marked('street'), addressLocality: marked('city'), addressCountry: 'UA' }] }, by, person.version);
  const deal = await done(stage, 'POST', '/deals', { name: `Open deal ${name}`, ownerId, organizationId: firm.id, amount: money, nextStep: marked('step'), description: marked('description'), leadSource: marked('lead'), closeDate: due, people: [{ personId: person.id }] });
  const lined = await done(stage, 'POST', '/deals', { name: `Open lines ${name}`, ownerId, organizationId: firm.id });
  const lines = await done(stage, 'PUT', `/deals/${lined.id}/line-items`, { currency: 'EUR', lineItems: [{ description: marked('line'), quantity: '1', unitPrice: figure }] }, by, lined.version);
  const named = await done(stage, 'PUT', `/deals/${lined.id}/competitors`, { competitors: [{ competitorId: known['competitor'] }] }, by, lines.version);
  await done(stage, 'POST', `/deals/${lined.id}/lose`, { reasonId: known['lost'], note: marked('loss') }, by, named.version);
  const signal = await done(stage, 'POST', '/demand-signals', { organizationId: firm.id, personId: person.id, text: marked('demand'), note: marked('note'), estimatedAmount: money }, by);
  const activity = await done(stage, 'POST', '/activities', { type: 'meeting', subject: marked('subject'), description: marked('agenda'), location: marked('place'), allDay: true, timeZone: 'UTC', startOn: known['today'], endOn: known['today'], ownerId, organizationId: firm.id, dealId: deal.id, participants: [{ personId: person.id }] });
  await done(stage, 'POST', '/activities/log', { type: 'call', direction: 'inbound', subject: marked('call'), description: marked('talk'), outcomeNote: marked('outcome'), ownerId, organizationId: firm.id, participants: [{ personId: person.id }] });
  const promise = await done(stage, 'POST', '/promises', { text: marked('promise'), byKind: 'us', dueOn: due, ownerId, organizationId: firm.id });
  return { firm: firm.id, person: person.id, deal: deal.id, lostDeal: lined.id, signal: signal.id, activity: activity.id, promise: promise.id, point: idIn(person, 'contactPoints') };
}
