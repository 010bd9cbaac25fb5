import type { TestDatabase } from '#platform/testing';

interface Leaver {
  readonly userId: string;
  readonly teamId: string | null;
}

const at = `now(), now()`;

/**
 * Writes, around the commands, about so many things of every kind that can hang on a colleague, most of them customers with people, open deals, plans and promises, and some of
 * each kind that has no customer. Each fifth deal is won: those are results and stay. Answers how many hang on him.
 */
export async function everythingOf(database: TestDatabase, { userId, teamId }: Leaver, other: string, things: number): Promise<number> {
  const customers = Math.max(1, Math.floor(things / 10));
  const run = (text: string, values: unknown[] = []): Promise<unknown> => database.rows(text, values);
  await run(`insert into contacts.organizations (id, name, name_key, matching_key, owner_id, team_id, created_at, updated_at) select gen_random_uuid(), 'Firm ' || n, 'firm ' || n, 'firm ' || n, $1, $2, ${at} from generate_series(1, $3::int) n`, [userId, teamId, customers]);
  await run(`insert into contacts.persons (id, family_name, display_name, name_key, owner_id, team_id, organization_id, created_at, updated_at)
    select gen_random_uuid(), 'P' || n, 'P' || n, 'p' || n, $1, $2, o.id, ${at} from contacts.organizations o, generate_series(1, 3) n where o.owner_id = $1`, [userId, teamId]);
  await run(`insert into contacts.persons (id, family_name, display_name, name_key, owner_id, team_id, created_at, updated_at) select gen_random_uuid(), 'Alone ' || n, 'Alone ' || n, 'alone ' || n, $1, $2, ${at} from generate_series(1, $3::int) n`, [userId, teamId, customers]);
  await run(`insert into deals.deals (id, name, name_key, organization_id, pipeline_id, stage_id, status, amount, currency, owner_id, team_id, stage_entered_at, opened_at, first_contact_at, actual_close_at, created_at, updated_at)
    select gen_random_uuid(), 'Deal ' || n, 'deal ' || n, o.id, s.pipeline_id, s.id, case n when 3 then 'won' else 'open' end, 100 + n, 'EUR', $1, $2, now(), now(), now(), case n when 3 then now() end, ${at}
    from contacts.organizations o, generate_series(1, 3) n, lateral (select id, pipeline_id from deals.stages where type = case n when 3 then 'won' else 'open' end order by position limit 1) s where o.owner_id = $1`, [userId, teamId]);
  await run(`insert into activities.activities (id, type, status, subject, name_key, time_zone, due_at, owner_id, team_id, organization_id, happens_at, created_at, updated_at)
    select gen_random_uuid(), 'task', 'planned', 'Call', 'call', 'UTC', now() + interval '3 days', $1, $2, o.id, now(), ${at} from contacts.organizations o where o.owner_id = $1`, [userId, teamId]);
  await run(`insert into activities.promises (id, text, name_key, by_kind, by_user_id, organization_id, due_on, status, owner_id, team_id, created_at, updated_at)
    select gen_random_uuid(), 'Send', 'send', 'us', $1, o.id, current_date + 5, 'open', $1, $2, ${at} from contacts.organizations o where o.owner_id = $1`, [userId, teamId]);
  await ofNoCustomer(run, userId, other);
  const [hanging] = await database.rows<{ n: number }>(`select (select count(*) from contacts.organizations where owner_id = $1) + (select count(*) from contacts.persons where owner_id = $1) + (select count(*) from deals.deals where owner_id = $1 and status = 'open')
    + (select count(*) from activities.activities where owner_id = $1) + (select count(*) from activities.promises where owner_id = $1) + ${perOtherKind * 7} as n`, [userId]);
  return Number(hanging!.n);
}

const perOtherKind = 5;

/** Places in teams, requests to decide, views, articles, reviews, processes, courses; and what ends with him. */
async function ofNoCustomer(run: (text: string, values?: unknown[]) => Promise<unknown>, userId: string, other: string): Promise<void> {
  const some = `generate_series(1, ${perOtherKind}) n`;
  await run(`insert into contacts.organizations (id, name, name_key, matching_key, owner_id, created_at, updated_at) select gen_random_uuid(), 'Theirs ' || n, 'theirs', 'theirs', $1, ${at} from ${some}`, [other]);
  await run(`insert into deals.deals (id, name, name_key, organization_id, pipeline_id, stage_id, status, owner_id, stage_entered_at, opened_at, first_contact_at, created_at, updated_at)
    select gen_random_uuid(), 'Theirs', 'theirs', o.id, s.pipeline_id, s.id, 'open', $1, now(), now(), now(), ${at} from contacts.organizations o, lateral (select id, pipeline_id from deals.stages where type = 'open' order by position limit 1) s where o.owner_id = $1`, [other]);
  await run(`insert into deals.deal_team (id, deal_id, user_id, role, created_at, updated_at) select gen_random_uuid(), d.id, $1, 'engineer', ${at} from deals.deals d where d.owner_id = $2`, [userId, other]);
  await run(`insert into roads.access_requests (id, asker_id, organization_id, asked_for, purpose, until, status, decider_id, asked_ids, created_at, updated_at)
    select gen_random_uuid(), $2, o.id, 'Firm', 'An offer', current_date + 9, 'asked', $1, array[$1::uuid], ${at} from contacts.organizations o where o.owner_id = $1 order by o.id limit ${perOtherKind}`, [userId, other]);
  await run(`insert into views.saved_views (id, kind, name, query, visibility, owner_id, created_at, updated_at) select gen_random_uuid(), 'person', 'View ' || n, '{}', 'private', $1, ${at} from ${some}`, [userId]);
  await run(`insert into knowledge.articles (id, slug, kind, owner_id, review_interval_days, moved_at, created_at, updated_at) select gen_random_uuid(), 'mine-' || n, 'how-to', $1, 90, now(), ${at} from ${some}`, [userId]);
  await run(`insert into knowledge.articles (id, slug, kind, owner_id, review_interval_days, moved_at, created_at, updated_at) select gen_random_uuid(), 'theirs-' || n, 'how-to', $1, 90, now(), ${at} from ${some}`, [other]);
  await run(`insert into knowledge.editions (id, article_id, language, title, summary, body, state, author_id, reviewer_id, submitted_at, created_at, updated_at) select gen_random_uuid(), a.id, 'en', 'T', '', '', 'in-review', $2, $1, now(), ${at} from knowledge.articles a where a.owner_id = $2`, [userId, other]);
  await run(`insert into knowledge.processes (id, name, purpose, trigger, result, owner_id, steps, created_at, updated_at) select gen_random_uuid(), 'P' || n, '', '', '', $1, '[]', ${at} from ${some}`, [userId]);
  await run(`insert into training.courses (id, title, summary, language, is_open, sections, status, is_changed, author_id, created_at, updated_at) select gen_random_uuid(), 'C' || n, '', 'en', true, '[]', 'draft', true, $1, ${at} from ${some}`, [userId]);
  await run(`insert into platform.record_shares (id, kind, record_id, grantee_kind, grantee_id, access, shared_by_id, created_at, updated_at) select gen_random_uuid(), 'organization', o.id, 'user', $1, 'read', $2, ${at} from contacts.organizations o where o.owner_id = $2`, [userId, other]);
  await run(`insert into identity.delegations (id, from_user_id, to_user_id, starts_on, ends_on, appointed_by_id, created_at, updated_at) values (gen_random_uuid(), $2, $1, current_date, current_date + 30, $2, ${at})`, [userId, other]);
}
