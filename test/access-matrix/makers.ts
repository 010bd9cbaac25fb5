import { newId } from '#platform/kernel';
import { articleMakers } from './makers-of-articles.ts';
import type { Member } from './cast.ts';
import type { Thing } from './notation.ts';
import { directoryMakers } from './makers-of-directories.ts';
import { personalMakers } from './makers-of-personal.ts';
import { handoverMakers } from './makers-of-handovers.ts';
import { processMakers } from './makers-of-processes.ts';
import { roadMakers } from './makers-of-roads.ts';
import { trainingMakers } from './makers-of-training.ts';
import { done, idIn, thing, wordless, type Stage } from './stage.ts';

/** Makes a record of an owner; a deleted one is removed again. */
export type Maker = (stage: Stage, owner: Member, deleted: boolean) => Promise<Thing>;

async function removed(stage: Stage, path: string, made: Thing, deleted: boolean): Promise<Thing> {
  if (!deleted) return made;
  await wordless(stage, 'DELETE', path, made.version);
  return { ...made, version: made.version + 1 };
}

const party = (stage: Stage, owner: Member) => ({ ownerId: owner.userId, contactPoints: [{ kind: 'email', value: `${stage.word()}@example.com` }] });

const person: Maker = async (stage, owner, deleted) => {
  const word = stage.word();
  const made = await done(stage, 'POST', '/persons', { ...party(stage, owner), givenName: 'Person', familyName: word, employment: { organizationId: stage.known['employer'], jobTitle: 'Buyer' } });
  return removed(stage, `/persons/${made.id}`, thing(made, { point: idIn(made, 'contactPoints'), job: idIn(made, 'employments') }), deleted);
};

const organization: Maker = async (stage, owner, deleted) => {
  const made = await done(stage, 'POST', '/organizations', { ...party(stage, owner), name: `Firm ${stage.word()}` });
  return removed(stage, `/organizations/${made.id}`, thing(made, { point: idIn(made, 'contactPoints') }), deleted);
};

const deal: Maker = async (stage, owner, deleted) => {
  const made = await done(stage, 'POST', '/deals', { name: `Deal ${stage.word()}`, ownerId: owner.userId, amount: { amount: '1000', currency: 'EUR' } });
  return removed(stage, `/deals/${made.id}`, thing(made), deleted);
};

const lostDeal: Maker = async (stage, owner, deleted) => {
  const made = await deal(stage, owner, false);
  const lost = await done(stage, 'POST', `/deals/${made.id}/lose`, { reasonId: stage.known['lost'] }, stage.cast.admin.way, made.version);
  return removed(stage, `/deals/${made.id}`, thing(lost), deleted);
};

/** Recorded by its owner: nobody records demand for another. It is never removed by a request. */
const demandSignal: Maker = async (stage, owner, deleted) => {
  const made = await done(stage, 'POST', '/demand-signals', { organizationId: stage.known['employer'], text: stage.word(), estimatedAmount: { amount: '10', currency: 'EUR' } }, owner.way);
  if (deleted) await stage.company.database.rows('update deals.demand_signals set deleted_at = now() where id = $1', [made.id]);
  return thing(made);
};

const activity: Maker = async (stage, owner, deleted) => {
  const made = await done(stage, 'POST', '/activities', { type: 'task', subject: stage.word(), allDay: true, timeZone: 'UTC', dueOn: '2027-01-01', ownerId: owner.userId });
  return removed(stage, `/activities/${made.id}`, thing(made), deleted);
};

const doneActivity: Maker = async (stage, owner, deleted) => {
  const made = await activity(stage, owner, false);
  return removed(stage, `/activities/${made.id}`, thing(await done(stage, 'POST', `/activities/${made.id}/complete`, {}, stage.cast.admin.way, made.version)), deleted);
};

/** To a firm of its owner’s: whoever sees the firm sees what was promised to it. */
const promise: Maker = async (stage, owner, deleted) => {
  const { id: organizationId } = await organization(stage, owner, false);
  const made = await done(stage, 'POST', '/promises', { text: stage.word(), byKind: 'us', dueOn: '2027-01-01', ownerId: owner.userId, organizationId });
  if (deleted) await stage.company.database.rows('update activities.promises set deleted_at = now() where id = $1', [made.id]);
  return thing(made);
};

/** Two persons of one owner whom an import took for one. */
const duplicate: Maker = async (stage, owner, deleted) => {
  const [left, right] = (await Promise.all([person(stage, owner, false), person(stage, owner, false)])).map(({ id }) => id).sort();
  const id = newId();
  await stage.company.database.rows(`insert into contacts.duplicate_candidates (id, kind, left_id, right_id, signals, created_at, updated_at) values ($1, 'person', $2, $3, '{name}', now(), now())`, [id, left, right]);
  if (deleted) await wordless(stage, 'DELETE', `/persons/${left!}`, 1);
  return thing({ id });
};

/** A share of an organization: its address needs both. */
const share: Maker = async (stage, owner, deleted) => {
  const made = await organization(stage, owner, false);
  const shared = await done(stage, 'POST', `/shares/organization/${made.id}`, { granteeKind: 'team', granteeId: stage.known['shareTeam'], access: 'read' });
  return removed(stage, `/organizations/${made.id}`, { ...made, parts: { share: idIn(shared, 'items') } }, deleted);
};

/** Two persons of one owner who are told to be friends; with one of them removed it is gone. */
const relation: Maker = async (stage, owner, deleted) => {
  const [one, other] = await Promise.all([person(stage, owner, false), person(stage, owner, false)]);
  const made = await done(stage, 'POST', '/relations', { kind: 'friend', fromId: one.id, toId: other.id });
  if (deleted) await wordless(stage, 'DELETE', `/persons/${one.id}`, 1);
  return thing(made);
};

export const makers: Readonly<Record<string, Maker>> = { person, organization, deal, lostDeal, demandSignal, activity, doneActivity, promise, duplicate, relation, share, ...personalMakers, ...roadMakers, ...articleMakers, ...processMakers, ...directoryMakers, ...trainingMakers, ...handoverMakers };
