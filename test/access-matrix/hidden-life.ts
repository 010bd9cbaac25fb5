import { systemActor } from '#platform/access';
import { UnitOfWork } from '#platform/bus';
import { Notices } from '#platform/notices';
import type { Member } from './cast.ts';
import { makers } from './makers.ts';
import { liveDetails, liveKnowledge, type HiddenKnowledge } from './hidden-knowledge.ts';
import { done, wordless, type Stage } from './stage.ts';
import { marks } from './veil.ts';
import { canary, type Seen } from './worlds.ts';

/** How the stranger's firm is called that whoever knows its name may ask for. */
export const roadName = 'Brookside Verdant';

/** The modules whose tables hold what may be hidden from somebody. */
export const hidingSchemas = ['contacts', 'deals', 'activities', 'roads', 'migration', 'views', 'reporting', 'knowledge', 'training', 'handover'];

const catalogue = 'a catalogue, which everybody knows';
const ofImport = 'of a file that is brought in, by who brings it in alone';
/** Tables in which nobody of another team has anything of his own, and why. */
export const openToAll: Readonly<Record<string, string>> = {
  'contacts.business_lines': catalogue, 'contacts.tags': catalogue, 'contacts.territories': catalogue, 'contacts.tiers': catalogue, 'activities.outcomes': catalogue,
  'deals.competitors': catalogue, 'deals.currencies': catalogue, 'deals.exchange_rates': catalogue, 'deals.loss_reasons': catalogue, 'deals.pipelines': catalogue, 'deals.products': catalogue, 'deals.stages': catalogue,
  'contacts.rehearsed_parties': ofImport, 'deals.rehearsed_deals': ofImport, 'activities.rehearsed_activities': ofImport, 
  'roads.looks': 'how often somebody looked, told to nobody', 'knowledge.folder_imports': ofImport, 'knowledge.folder_rows': ofImport, 'knowledge.process_versions': 'published for everybody', 'knowledge.steps_in_force': 'published for everybody',
  'training.courses': 'known to whoever sees results; who takes one is hidden', 'training.course_versions': 'known to whoever sees results',
  'training.lesson_grounds': 'part of a course', 'training.outdated_lessons': 'what changed in the work of everybody, told to who teaches',
  'training.paths': 'a rule for everybody', 'training.certificate_requirements': 'a rule for everybody',
};

/** The ids of what somebody of another team has. */
export interface Hidden extends HiddenKnowledge { readonly firm: string; readonly person: string; readonly deal: string; readonly road: string }

/** What somebody of another team has and does: every kind of record, alone and beside what the seller sees. */
export async function liveHidden(stage: Stage, seen: Seen, round: string): Promise<Hidden> {
  const { cast, company } = stage;
  const stranger: Member = cast.stranger;
  const named = (what: string): string => `${canary} ${what} ${round}`;
  const firm = await done(stage, 'POST', '/organizations', { name: named('firm'), legalName: named('legal'), ownerId: stranger.userId, taxId: `${canary}${round}`, types: ['customer'], annualRevenue: { amount: '777777', currency: 'EUR' } });
  const person = await done(stage, 'POST', '/persons', { givenName: named('given'), familyName: named('family'), ownerId: stranger.userId, description: named('about'), contactPoints: [{ kind: 'email', value: `${canary}-${round}@example.com` }], employment: { organizationId: seen['firm'], jobTitle: named('job') } });
  const open = await done(stage, 'POST', '/deals', { name: named('deal'), ownerId: stranger.userId, organizationId: seen['firm'], amount: { amount: marks[0].figure, currency: 'EUR' }, nextStep: named('step'), people: [{ personId: person.id }] });
  const won = await done(stage, 'POST', '/deals', { name: named('won'), ownerId: stranger.userId, organizationId: firm.id, amount: { amount: '123456', currency: 'EUR' } });
  await done(stage, 'POST', `/deals/${won.id}/win`, {}, cast.admin.way, won.version);
  const lost = await makers['lostDeal']!(stage, stranger, false);
  await done(stage, 'PATCH', `/deals/${open.id}`, { description: named('described') }, cast.admin.way, open.version);
  await done(stage, 'POST', '/demand-signals', { organizationId: firm.id, text: named('demand'), estimatedAmount: { amount: '99999', currency: 'EUR' } }, stranger.way);
  await done(stage, 'POST', '/activities', { type: 'task', subject: named('task'), allDay: true, timeZone: 'UTC', dueOn: '2026-12-01', ownerId: stranger.userId, organizationId: firm.id, participants: [{ personId: person.id }] });
  await done(stage, 'POST', '/activities/log', { type: 'call', subject: named('call'), ownerId: stranger.userId, organizationId: firm.id });
  // Whom he knows at a firm that others see, is his.
  await done(stage, 'POST', '/activities/log', { type: 'meeting', subject: named('met'), ownerId: stranger.userId, participants: [{ personId: person.id }] });
  // What he is to somebody whom others see, and his firm to theirs.
  await done(stage, 'POST', '/relations', { kind: 'friend', fromId: seen['person'], toId: person.id, note: named('friend') });
  await done(stage, 'POST', '/relations', { kind: 'supplier', fromId: firm.id, toId: seen['firm'], note: named('supplier') });
  // At a firm that others find by its name: what the sign and the warning tell is the same, whatever else is lived there.
  const road = await theRoad(stage, named('legal'));
  await done(stage, 'POST', '/activities/log', { type: 'call', subject: named('call on the road'), ownerId: stranger.userId, organizationId: road });
  await done(stage, 'POST', '/deals', { name: named('road'), ownerId: stranger.userId, organizationId: road, amount: { amount: marks[0].figure, currency: 'EUR' } });
  await tellOfHidden(stage, cast.seller, open.id, named('told'));
  await done(stage, 'POST', '/promises', { text: named('promise'), byKind: 'us', dueOn: '2026-12-01', ownerId: stranger.userId, organizationId: firm.id });
  await done(stage, 'POST', `/shares/organization/${firm.id}`, { granteeKind: 'team', granteeId: stage.known['shareTeam'], access: 'change', note: named('note') });
  await company.database.rows(`insert into reporting.key_person_months (month, organization_id, user_id) values ('2026-10-31', $1, $2)`, [firm.id, stranger.userId]);
  const [left, right] = [person.id, seen['person']].sort();
  await company.database.rows(`insert into contacts.duplicate_candidates (id, kind, left_id, right_id, signals, created_at, updated_at) values (gen_random_uuid(), 'person', $1, $2, '{name}', now(), now())`, [left, right]);
  await wordless(stage, 'DELETE', `/deals/${lost.id}`, lost.version);
  const view = await liveAlone(stage, stranger, named);
  await liveDetails(stage, stranger, { firm: firm.id, deal: open.id, view }, named);
  await makers['askedRequest']!(stage, stranger, false);
  await lookAndTake(stage, stranger, named('kept'));
  await leave(stage, stranger, named);
  return { firm: firm.id, person: person.id, deal: open.id, road, ...(await liveKnowledge(stage, stranger, seen[round === marks[0].word ? 'course' : 'otherCourse']!, named)) };
}

/** He looks for a firm that another one keeps, who takes out a list. */
async function lookAndTake(stage: Stage, { way }: Member, name: string): Promise<void> {
  const { admin } = stage.cast;
  const { id: organizationId } = await done(stage, 'POST', '/organizations', { name, ownerId: admin.userId });
  await done(stage, 'POST', '/activities/log', { type: 'call', subject: name, ownerId: admin.userId, organizationId });
  await stage.company.deliverAll();
  await done(stage, 'POST', '/roads/look', { name }, way);
  await done(stage, 'POST', '/exports', { kind: 'person' });
  await stage.company.runJobs();
}

/** What hangs on him is written down for others, anew each time, and he says what they should know. */
async function leave(stage: Stage, { userId, way }: Member, named: (what: string) => string): Promise<void> {
  const [open] = await stage.company.database.rows<{ id: string; version: number }>(`select id, version from handover.handovers where owner_id = $1 and status = 'open'`, [userId]);
  if (open) await wordless(stage, 'POST', `/handovers/${open.id}/withdraw`, open.version);
  await done(stage, 'POST', '/handovers', { userId, reason: 'leaves', note: named('leaving') });
  await stage.send(way, 'POST', '/handovers/mine/words', { body: { words: named('farewell') } });
}

/** The stranger's firm of a known name, made once. */
async function theRoad(stage: Stage, legalName: string): Promise<string> {
  const { stranger } = stage.cast;
  const [known] = await stage.company.database.rows<{ id: string }>('select id from contacts.organizations where name = $1', [roadName]);
  return known?.id ?? (await done(stage, 'POST', '/organizations', { name: roadName, legalName, description: legalName, ownerId: stranger.userId })).id;
}

/** A notice of a time when its reader still saw the deal. */
export async function tellOfHidden({ company, word }: Stage, reader: Member, dealId: string, told: string): Promise<void> {
  const notice = { to: reader.userId, kind: 'deals.won', details: { name: 'A deal', nextStep: told, amount: marks[0].figure, currency: 'EUR' }, href: null, about: { kind: 'deal', id: dealId }, key: word() };
  await company.app.get(UnitOfWork).run('Tell', { actor: systemActor('matrix', []), traceId: '' }, () => company.app.get(Notices).post(notice));
}

/** What is somebody's own, whatever the rights of others: views, files, imports, jobs, notices, sessions, keys. */
export async function liveAlone(stage: Stage, who: Member, named: (what: string) => string): Promise<string> {
  const { id } = await done(stage, 'POST', '/saved-views', { kind: 'person', name: named('view'), query: { q: canary } }, who.way);
  const odd = { ...stage, word: () => named('file').replaceAll(' ', '-') + stage.word() };
  for (const kind of ['file', 'import', 'job', 'notice', 'apiKey'] as const) await makers[kind]!(odd, who, false);
  return id;
}
