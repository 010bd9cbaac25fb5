import { newId } from '#platform/kernel';
import type { Company } from '../acceptance/support/a-company.ts';
import type { Cast, Member } from './cast.ts';
import type { Thing } from './notation.ts';
import { json, type Heard, type Send, type WayIn } from './voice.ts';

export interface Stage {
  readonly company: Company;
  readonly send: Send;
  readonly cast: Cast;
  /** What every request may name: a pipeline, its stages, reasons, a colleague, a record of the administrator’s. */
  readonly known: Readonly<Record<string, string>>;
  /** Never the same twice. */
  word(): string;
}

interface Answered { readonly id: string; readonly version?: number }
type Answers = Answered & Readonly<Record<string, unknown>>;

/** Does something as the administrator, or as somebody else, and answers what came back. */
export async function done(stage: Stage, method: string, path: string, body?: object, by: WayIn = stage.cast.admin.way, version?: number): Promise<Answers> {
  return json<Answers>(await stage.send(by, method, path, { ...(body && { body }), ...(version !== undefined && { version }) }));
}

/** Does without an answer to read. */
export async function wordless(stage: Stage, method: string, path: string, version?: number, by: WayIn = stage.cast.admin.way): Promise<Heard> {
  const heard = await stage.send(by, method, path, version === undefined ? {} : { version });
  if (heard.status >= 300) throw new Error(`${method} ${path} answered ${heard.status}: ${heard.text}`);
  return heard;
}

export const thing = ({ id, version = 1 }: Answered, parts: Readonly<Record<string, string>> = {}): Thing => ({ id, version, parts });
export const idIn = (answers: Answers, list: string): string => (answers[list] as { id: string }[])[0]!.id;

/** What the whole matrix names beside its records. */
export async function knownIds(stage: Omit<Stage, 'known'>): Promise<Record<string, string>> {
  const { company, cast } = stage;
  const open = { ...stage, known: {} };
  const one = async (text: string): Promise<string> => (await company.database.rows<{ id: string }>(text))[0]!.id;
  const employer = await done(open, 'POST', '/organizations', { name: 'Employer of all', ownerId: cast.seller.userId });
  await company.database.rows(`insert into platform.record_shares (id, version, kind, record_id, grantee_kind, grantee_id, access, until, shared_by_id, created_at, updated_at)
    select gen_random_uuid(), 1, 'organization', $1, 'user', u.id, 'read', 'infinity', $2, now(), now() from identity.users u`, [employer.id, cast.admin.userId]);
  const colleague = cast.stranger.userId;
  return {
    employer: employer.id, colleague, administrator: cast.admin.userId, team: cast.stranger.teamId!, unknown: newId(),
    pipeline: await one('select id from deals.pipelines order by position, id limit 1'),
    stage: await one(`select s.id from deals.stages s join deals.pipelines p on p.id = s.pipeline_id where s.type = 'open' order by p.position, p.id, s.position limit 1`),
    nextStage: await one(`select s.id from deals.stages s join deals.pipelines p on p.id = s.pipeline_id where s.type = 'open' order by p.position, p.id, s.position offset 1 limit 1`),
    lost: await one(`select id from deals.loss_reasons where 'lost' = any(kinds) and not requires_note and not requires_competitor order by code limit 1`),
    abandoned: await one(`select id from deals.loss_reasons where 'abandoned' = any(kinds) and not requires_note and not requires_competitor order by code limit 1`),
    declined: await one(`select id from deals.loss_reasons where 'declined' = any(kinds) and not requires_note and not requires_competitor order by code limit 1`),
    salesperson: await one(`select id from identity.roles where code = 'salesperson'`),
  };
}

/** The owner of a class of records. */
export const ownerOf = (cast: Cast, record: string): Member => (record === 'team' ? cast.mate : record === 'foreign' ? cast.stranger : cast.seller);
