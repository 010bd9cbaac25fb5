import { newId } from '#platform/kernel';
import type { Member } from './cast.ts';
import type { Maker } from './makers.ts';
import { done, thing, type Stage } from './stage.ts';

const forget = (stage: Stage, owner: Member): Promise<unknown> => stage.company.database.rows(`update handover.handovers set status = 'withdrawn', closed_at = now() where owner_id = $1 and status = 'open'`, [owner.userId]);

/** A hand-over about somebody, with a firm of his that is meant for the administrator, or is with him. */
const handover = (state: 'waiting' | 'moved', of: 'handover' | 'bundle' = 'handover'): Maker => async (stage, owner) => {
  const { company, cast } = stage;
  await forget(stage, owner);
  const { id: firm } = await done(stage, 'POST', '/organizations', { name: `Left ${stage.word()}`, ownerId: owner.userId });
  const [id, bundle] = [newId(), newId()];
  await company.database.rows(`insert into handover.handovers (id, owner_id, reason, status, created_at, updated_at) values ($1, $2, 'leaves', 'open', $3, $3)`, [id, owner.userId, company.clock.now()]);
  await company.database.rows(`insert into handover.bundles (id, handover_id, kind, key, to_user_id, because, state, moved_at, created_at, updated_at) values ($1, $2, 'organization', $3, $4, 'hand', $5, $6, $6, $6)`, [bundle, id, firm, cast.admin.userId, state, company.clock.now()]);
  await company.database.rows(`insert into handover.items (handover_id, holding, record_id, bundle_id, holder_id, state) values ($1, 'organization', $2, $3, $4, $5)`, [id, firm, bundle, state === 'moved' ? cast.admin.userId : owner.userId, state]);
  return thing({ id: of === 'bundle' ? bundle : id });
};

/** A hand-over about somebody who is placed as the other is. */
const leaversHandover: Maker = async ({ company, word }, owner) => {
  const [id, leaver] = [newId(), newId()];
  await company.database.rows(`insert into identity.users (id, email, given_name, family_name, display_name, locale, time_zone, status, password_hash, position_id, team_ids, role_ids, created_at, updated_at)
    select $1, $2, 'L', 'X', 'L X', locale, time_zone, 'active', password_hash, position_id, team_ids, role_ids, created_at, updated_at from identity.users where id = $3`, [leaver, `${word().toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}-${leaver}@example.com`, owner.userId]);
  await company.database.rows(`insert into handover.handovers (id, owner_id, team_id, reason, status, created_at, updated_at) values ($1, $2, $3, 'leaves', 'open', $4, $4)`, [id, leaver, null, company.clock.now()]);
  return thing({ id });
};

const freeOfHandovers: Maker = async (stage, owner) => {
  await forget(stage, owner);
  return thing({ id: newId() });
};

/** Something that somebody was given in the hand-over of a colleague who is long gone. */
const receivedBundle: Maker = async ({ company }, owner) => {
  const [id, bundle] = [newId(), newId()];
  await company.database.rows(`insert into handover.handovers (id, owner_id, reason, status, created_at, updated_at) values ($1, $2, 'leaves', 'open', $3, $3)`, [id, newId(), company.clock.now()]);
  await company.database.rows(`insert into handover.bundles (id, handover_id, kind, key, to_user_id, because, state, moved_at, created_at, updated_at) values ($1, $2, 'person', $3, $4, 'hand', 'moved', $5, $5, $5)`, [bundle, id, newId(), owner.userId, company.clock.now()]);
  return thing({ id: bundle });
};

export const handoverMakers: Readonly<Record<string, Maker>> = { handover: handover('waiting'), unfinishedHandover: handover('waiting'), movedHandover: handover('moved'), ownBundle: handover('waiting', 'bundle'), freeOfHandovers, receivedBundle, leaversHandover };
