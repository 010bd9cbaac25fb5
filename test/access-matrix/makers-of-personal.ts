import { systemActor } from '#platform/access';
import { UnitOfWork } from '#platform/bus';
import { Notices } from '#platform/notices';
import { password } from '../acceptance/support/hire.ts';
import type { Maker } from './makers.ts';
import { done, thing, wordless, type Stage } from './stage.ts';
import type { Member } from './cast.ts';
import { enter, json } from './voice.ts';

/** A small table of its owner's. */
const file: Maker = async (stage, owner) => thing(json<{ id: string }>(await stage.send(owner.way, 'POST', `/files?name=${stage.word()}.csv`, { bytes: `First name,Last name\nAda,${stage.word()}` })));

const anImport: Maker = async (stage, owner) => {
  const { id } = await file(stage, owner, false);
  return thing(await done(stage, 'POST', '/imports', { fileId: id }, owner.way));
};

const view = (visibility: 'private' | 'public'): Maker => async (stage, owner, deleted) => {
  const made = await done(stage, 'POST', '/saved-views', { kind: 'person', name: stage.word(), query: { q: 'ada' }, visibility }, owner.way);
  if (deleted) await wordless(stage, 'DELETE', `/saved-views/${made.id}`, 1, owner.way);
  return thing(made);
};

/** A notice posted as a subscriber posts it. */
const notice: Maker = async ({ company, word }, owner) => {
  const key = word();
  await company.app.get(UnitOfWork).run('Tell', { actor: systemActor('matrix', []), traceId: '' }, () => company.app.get(Notices).post({ to: owner.userId, kind: 'story.told', details: {}, href: null, key }));
  return thing((await company.database.rows<{ id: string }>('select id from platform.notices where key = $1', [key]))[0]!);
};

const session: Maker = async (stage, owner) => {
  await enter(stage.send, owner.email, password);
  return thing((await stage.company.database.rows<{ id: string }>('select id from identity.sessions where user_id = $1 and ended_at is null order by created_at desc, id desc limit 1', [owner.userId]))[0]!);
};

/** Around the commands: a salesperson has keys from a time when he might make some. */
const apiKey: Maker = async ({ company, word }, owner) => {
  const [made] = await company.database.rows<{ id: string }>(`insert into identity.api_keys (id, user_id, name, secret_hash, scopes, expires_at, created_at) values (gen_random_uuid(), $1, $2::text, sha256($2::text::bytea), '{contacts.read}', now() + interval '9 days', now()) returning id`, [owner.userId, word()]);
  return thing(made!, { user: owner.userId });
};

async function jobOf(stage: Stage, owner: Member, state: string): Promise<{ id: string }> {
  const { id } = await anImport(stage, owner, false);
  const made = await done(stage, 'POST', `/imports/${id}/check`, {}, owner.way);
  if (state !== 'queued') await stage.company.database.rows('update platform.jobs set state = $2 where id = $1', [made.id, state]);
  return made;
}
const job = (state: string): Maker => async (stage, owner) => thing(await jobOf(stage, owner, state));

/** A bulk edit that is over and changed one record. */
const bulkEdit: Maker = async (stage, owner) => {
  const made = await done(stage, 'POST', '/persons', { familyName: stage.word(), ownerId: owner.userId });
  const { id } = await done(stage, 'POST', '/bulk/person', { ids: [made.id], changes: { leadSource: 'Fair' } }, owner.way);
  await stage.company.database.rows(`update platform.jobs set state = 'succeeded' where id = $1`, [id]);
  await stage.company.database.rows(`update platform.bulk_rows set outcome = 'changed' where job_id = $1`, [id]);
  return thing({ id });
};

const delegation: Maker = async (stage, owner) => {
  const day = (ahead: number): string => new Date(stage.company.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  const deputy = json<{ id: string }>(await stage.send(stage.cast.admin.way, 'POST', '/users', { body: { email: `${stage.word()}@example.com`, givenName: 'For', familyName: 'A while', password: 'nine-blue-lanterns' } }));
  const made = await done(stage, 'POST', '/delegations', { fromUserId: owner.userId, toUserId: deputy.id, startsOn: day(1), endsOn: day(2) });
  const { id } = (made['items'] as { id: string; toUserId: string }[]).find((each) => each.toUserId === deputy.id)!;
  return thing({ id });
};

/** One has but one open request at a time. */
const noLiftRequests: Maker = async ({ company, word }, owner) => {
  await company.database.rows('delete from identity.lift_requests where user_id = $1', [owner.userId]);
  return thing({ id: word() });
};

const liftRequest: Maker = async (stage, owner) => {
  const { company } = stage;
  await noLiftRequests(stage, owner, false);
  const text = `insert into identity.lift_requests (id, user_id, reason, seen, norm, state, created_at) values (gen_random_uuid(), $1, 'A campaign', 1, 2000, 'open', now()) returning id`;
  return thing((await company.database.rows<{ id: string }>(text, [owner.userId]))[0]!);
};

export const personalMakers: Readonly<Record<string, Maker>> = { file, import: anImport, view: view('private'), publicView: view('public'), notice, session, apiKey, job: job('queued'), failedJob: job('failed'), bulkEdit, delegation, liftRequest, noLiftRequests };
