import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { aTaughtProcess, type TaughtProcess } from './support/a-taught-process.ts';
import { asNow } from './support/records.ts';
import { strength } from './support/strength.ts';

describe('a change that touches many', () => {
  let company: Company;
  let trainer: Colleague;
  let taught: TaughtProcess;
  const many = strength(1000, 200);
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    const [role] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'salesperson'`);
    taught = await aTaughtProcess(company, trainer, role!.id);
    await company.database.rows(`insert into identity.users (id, email, given_name, family_name, display_name, locale, time_zone, status, password_hash, team_ids, role_ids, created_at, updated_at)
      select gen_random_uuid(), 'many-' || n || '@example.com', 'Many', n::text, 'Many ' || n, 'en', 'UTC', 'active', null, '{}', '{}', now(), now() from generate_series(1, $1::int) n`, [many]);
    await company.database.rows(`with taken as (insert into training.enrollments (id, user_id, course_id, course_number, reason, status, lesson_count, done_count, enrolled_at, ended_at, updated_at)
        select gen_random_uuid(), u.id, $1, 1, 'manual', 'completed', 4, 4, now(), now(), now() from identity.users u where u.email like 'many-%' returning id, user_id),
      done as (insert into training.lesson_progress (id, enrollment_id, lesson_id, done_at, started_at, updated_at) select gen_random_uuid(), id, unnest($2::uuid[]), now(), now(), now() from taken)
      insert into training.certificates (id, number, user_id, holder_name, course_id, course_title, course_number, enrollment_id, issued_at, valid_until, updated_at) select gen_random_uuid(), 'HF-' || id, user_id, 'Many', $1, 'How we sell', 1, id, now(), '2030-01-01', now() from taken`, [taught.course.id, [taught.course.practice, taught.course.article]]);
  }, 120_000);
  afterAll(async () => { await company.close(); });

  it('shows all of them, page by page, and calls them back at once', async () => {
    await taught.changeStep('Call at once.');
    const seen = new Set<string>();
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, nextCursor }: { items: { user: { id: string } }[]; nextCursor: string | null } = (await trainer.get(`/courses/${taught.course.id}/touched?limit=150${cursor && `&cursor=${encodeURIComponent(cursor)}`}`).expect(200)).body;
      for (const { user } of items) seen.add(user.id);
      cursor = nextCursor;
    }
    expect(seen.size).toBe(many);
    const began = Date.now();
    expect((await asNow(trainer, 'post', `/courses/${taught.course.id}`, {}, '/retrain')).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(10_000);
    await company.deliverAll();
    const [count] = await company.database.rows<{ enrolled: number; told: number; ending: number }>(`select (select count(*)::int from training.enrollments where reason = 'change') as enrolled,
      (select count(*)::int from platform.notices where kind = 'training.changed') as told, (select count(*)::int from training.certificates where outdated_at is not null) as ending`);
    expect(count).toEqual({ enrolled: many, told: many, ending: many });
  }, 60_000);
});
