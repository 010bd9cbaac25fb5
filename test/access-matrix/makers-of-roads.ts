import type { Maker } from './makers.ts';
import { done, thing } from './stage.ts';

/** An open request around the commands: somebody asks, of somebody else. */
const request = (role: 'asks' | 'decides'): Maker => async (stage, owner) => {
  const { cast, company } = stage;
  const [asker, decider] = role === 'asks' ? [owner, cast.admin] : [owner === cast.stranger ? cast.seller : cast.stranger, owner];
  const { id: organization } = await done(stage, 'POST', '/organizations', { name: `Road ${stage.word()}`, ownerId: role === 'asks' ? cast.admin.userId : owner.userId });
  const text = `insert into roads.access_requests (id, asker_id, organization_id, asked_for, purpose, until, status, decider_id, asked_ids, created_at, updated_at)
    values (gen_random_uuid(), $1, $2, 'Road', 'An offer', $3::date + 20, 'asked', $4, array[$4::uuid], $3, $3) returning id`;
  return thing((await company.database.rows<{ id: string }>(text, [asker.userId, organization, company.clock.now(), decider.userId]))[0]!);
};

const workingCalendar: Maker = async ({ company }) => thing((await company.database.rows<{ id: string; version: number }>('select id, version from platform.working_calendar'))[0]!);

export const roadMakers: Readonly<Record<string, Maker>> = { askedRequest: request('asks'), requestToDecide: request('decides'), workingCalendar };
