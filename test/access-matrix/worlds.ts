import { ask, StandingRecords, subjectOf } from './asking.ts';
import type { Cell } from './cells.ts';
import type { Member } from './cast.ts';
import { makers } from './makers.ts';
import { matrix } from './matrix.ts';
import { personas, type Persona, type Row } from './notation.ts';
import { done, wordless, type Stage } from './stage.ts';
import type { Heard, WayIn } from './voice.ts';

/** A firm and a person of the seller's, beside which a stranger lives. */
export interface Seen {
  readonly firm: string;
  readonly person: string;
}

/** Stands in every value that is hidden, and in no other. */
export const canary = 'zzcanary';

/** What differs although nothing hidden is told: the number of a request, and the moment of its answer. */
const volatile = ['x-trace-id', 'date', 'keep-alive', 'connection'] as const;
/** Lists that name what the asking itself has left behind. */
export const namesTheAsking: Readonly<Record<string, string>> = { listReads: 'who read what', getMyBrake: 'how much one has read', followEvents: 'does not end; its stream is held open beside' };

export const bytesOfAnswer = ({ status, text, headers }: Heard): string =>
  JSON.stringify([status, text.replace(/"trace":"[^"]*"/u, '"trace":""'), Object.entries(headers).filter(([name]) => !(volatile as readonly string[]).includes(name)).sort()]);

/** Rows that ask and change nothing. */
export const isAsking = ([, request]: Row): boolean => request.startsWith('GET ') || /^POST \/(?:[\w-]+\/search|bulk\/\w+\/preview|collisions\/check)$/u.test(request);

const lists = ['/persons', '/organizations', '/deals', '/deal-lines', '/demand-signals', '/activities', '/promises'] as const;
const ways = ['?count=exact&limit=200', '?count=estimate&limit=2', `?q=${canary}&count=exact`, '?q=word&count=exact', '?sort=-createdAt&limit=3', '?sort=-updatedAt&limit=200'] as const;
const others = [
  `/search?q=${canary}&limit=50`, '/search?q=word&limit=50', '/deals/board?pipelineId={pipeline}&q=deal', `/deals/forecast?pipelineId={pipeline}&q=${canary}`, '/figures/deals?groupBy=owner', '/figures/deals?groupBy=product', '/figures/deals?groupBy=competitor', '/figures/losses?by=reason', '/duplicates?kind=person', '/duplicates?kind=organization',
] as const;

/** What hangs on a firm and a person that the seller sees: there the stranger lives on. */
const around = [
  '/timeline/organizations/{firm}', '/contact-state/organizations/{firm}', '/organizations/{firm}/people', '/organizations/{firm}', '/organizations/{firm}/history', '/persons?filter[organizationId]={firm}&count=exact', '/deals?filter[organizationId]={firm}&count=exact',
  '/demand-signals?filter[organizationId]={firm}&count=exact', '/activities?filter[organizationId]={firm}&count=exact', '/timeline/persons/{person}', '/persons/{person}/history', '/shares/organization/{firm}',
] as const;

/** Every address that is asked beyond those of the matrix: other ways of listing, counting, searching and adding up. */
const moreAddresses = ({ known }: Stage, seen: Seen): string[] => [...around.map((address) => address.replace('{firm}', seen.firm).replace('{person}', seen.person)), ...lists.flatMap((list) => ways.filter((way) => list !== '/deal-lines' || !way.includes('q=')).map((way) => `${list}${way}`)), ...others].map((address) => address.replace('{pipeline}', known['pipeline']!));

/** Asks everything that can be asked, as somebody. */
export class Questions {
  private readonly standing: StandingRecords;

  constructor(private readonly stage: Stage, private readonly seen: Seen) { this.standing = new StandingRecords(stage); }

  async askedBy(persona: Persona, way: WayIn, skip: readonly string[] = []): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const [name, row] of Object.entries(matrix)) {
      if (!isAsking(row) || Object.hasOwn(namesTheAsking, name) || skip.includes(name)) continue;
      const classes = subjectOf({ row } as Cell) === undefined ? (['any'] as const) : [...row[0].keys()];
      for (const record of classes) {
        const cell: Cell = { name, row, persona, way, record, expected: 'ok' };
        answers.set(`${name} · ${record}`, bytesOfAnswer(await ask(this.stage, cell, await this.standing.of(cell))));
      }
    }
    for (const address of moreAddresses(this.stage, this.seen)) answers.set(address, bytesOfAnswer(await this.stage.send(way, 'GET', address)));
    return answers;
  }

  /** Every record that is asked about, made before anybody asks. */
  async prepare(): Promise<void> {
    for (const [name, row] of Object.entries(matrix)) if (isAsking(row)) for (const record of row[0].keys()) await this.standing.of({ name, row, persona: personas[0], way: {}, record, expected: 'ok' });
  }
}

/** What somebody of another team has and does: every kind of record, alone and beside what the seller sees. */
export async function liveHidden(stage: Stage, seen: Seen, round: string): Promise<void> {
  const { cast, company } = stage;
  const stranger: Member = cast.stranger;
  const named = (what: string): string => `${canary} ${what} ${round}`;
  const firm = await done(stage, 'POST', '/organizations', { name: named('firm'), legalName: named('legal'), ownerId: stranger.userId, taxId: `${canary}${round}`, annualRevenue: { amount: '777777', currency: 'EUR' } });
  const person = await done(stage, 'POST', '/persons', { givenName: named('given'), familyName: named('family'), ownerId: stranger.userId, description: named('about'), contactPoints: [{ kind: 'email', value: `${canary}-${round}@example.com` }], employment: { organizationId: seen.firm, jobTitle: named('job') } });
  const open = await done(stage, 'POST', '/deals', { name: named('deal'), ownerId: stranger.userId, organizationId: seen.firm, amount: { amount: '654321', currency: 'EUR' }, nextStep: named('step'), people: [{ personId: person.id }] });
  const won = await done(stage, 'POST', '/deals', { name: named('won'), ownerId: stranger.userId, organizationId: firm.id, amount: { amount: '123456', currency: 'EUR' } });
  await done(stage, 'POST', `/deals/${won.id}/win`, {}, cast.admin.way, won.version);
  const lost = await makers['lostDeal']!(stage, stranger, false);
  await done(stage, 'PATCH', `/deals/${open.id}`, { description: named('described') }, cast.admin.way, open.version);
  await done(stage, 'POST', '/demand-signals', { organizationId: firm.id, text: named('demand'), estimatedAmount: { amount: '99999', currency: 'EUR' } }, stranger.way);
  await done(stage, 'POST', '/activities', { type: 'task', subject: named('task'), allDay: true, timeZone: 'UTC', dueOn: '2026-12-01', ownerId: stranger.userId, organizationId: firm.id, participants: [{ personId: person.id }] });
  await done(stage, 'POST', '/activities/log', { type: 'call', subject: named('call'), ownerId: stranger.userId, organizationId: firm.id });
  await done(stage, 'POST', '/promises', { text: named('promise'), byKind: 'us', dueOn: '2026-12-01', ownerId: stranger.userId, organizationId: firm.id });
  await done(stage, 'POST', `/shares/organization/${firm.id}`, { granteeKind: 'team', granteeId: stage.known['shareTeam'], access: 'change', note: named('note') });
  const [left, right] = [person.id, seen.person].sort();
  await company.database.rows(`insert into contacts.duplicate_candidates (id, kind, left_id, right_id, signals, created_at, updated_at) values (gen_random_uuid(), 'person', $1, $2, '{name}', now(), now())`, [left, right]);
  await wordless(stage, 'DELETE', `/deals/${lost.id}`, lost.version);
  await liveAlone(stage, stranger, named);
}

/** What is somebody's own, whatever the rights of others: views, files, imports, jobs, notices, sessions, keys. */
export async function liveAlone(stage: Stage, who: Member, named: (what: string) => string): Promise<void> {
  await done(stage, 'POST', '/saved-views', { kind: 'person', name: named('view'), query: { q: canary } }, who.way);
  const odd = { ...stage, word: () => named('file').replaceAll(' ', '-') + stage.word() };
  for (const kind of ['file', 'import', 'job', 'notice', 'apiKey'] as const) await makers[kind]!(odd, who, false);
}
