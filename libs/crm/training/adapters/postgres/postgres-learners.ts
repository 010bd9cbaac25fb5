import { Injectable } from '@nestjs/common';
import { reachOf } from '#platform/access';
import { currentActor } from '#platform/bus';
import { SqlText } from '#platform/records';
import { Enrollment } from '../../domain/enrollment.ts';
import { Learners, type Audience, type Led } from '../../domain/ports.ts';
import { learnersWithin, lessonsIn } from './learners-within.ts';
import { enrollingMany, locked, rowsOf } from './locking.ts';

/** So many days before a certificate ends a path leads to its course again. */
const ahead = 14;
const holding = (alias: string): string => `identity.roles_held(${alias}.role_ids, ${alias}.role_terms, $1::date)`;
const isTaking = (user: string, course: string): string => `exists (select from training.enrollments e where e.user_id = ${user} and e.course_id = ${course} and e.status in ('enrolled', 'started'))`;

@Injectable()
export class PostgresLearners extends Learners {
  led(day: string, userId: string | null): Promise<readonly Led[]> {
    const text = `select distinct on (h.user_id, c.id) h.user_id as "userId", c.id as "courseId", c.published_number as "courseNumber", ${lessonsIn('v.sections')} as "lessonCount", p.id as "pathId", s.days
      from training.paths p cross join lateral jsonb_to_recordset(p.steps) as s("courseId" uuid, days int)
      join training.courses c on c.id = s."courseId" and c.status = 'published' join training.course_versions v on v.course_id = c.id and v.number = c.published_number
      join identity.role_holder h on h.status = 'active' and p.role_id = any(${holding('h')})
      where ($2::uuid is null or h.user_id = $2::uuid) and not ${isTaking('h.user_id', 'c.id')}
        and not exists (select from training.enrollments e where e.user_id = h.user_id and e.course_id = c.id and e.path_id = p.id and e.status = 'withdrawn')
        and not exists (select from training.certificates k where k.user_id = h.user_id and k.course_id = c.id and k.revoked_at is null and (k.valid_until is null or k.valid_until > $1::date + ${ahead}))
      order by h.user_id, c.id, s.days`;
    return rowsOf<Led>(text, [day, userId]);
  }

  async astray(day: string, userId: string | null): Promise<Enrollment[]> {
    await enrollingMany();
    const leads = `select from training.paths p join identity.role_holder h on h.user_id = t.user_id and p.role_id = any(${holding('h')})
      where p.id = t.path_id and p.steps @> jsonb_build_array(jsonb_build_object('courseId', t.course_id))`;
    return locked(Enrollment, 'enrollments', `t.status = 'enrolled' and t.reason = 'role' and t.path_id is not null and ($2::uuid is null or t.user_id = $2::uuid) and not exists (${leads})`, [day, userId]);
  }

  async among({ userIds, teamIds, roleIds, isEverybody }: Audience, courseId: string): Promise<readonly string[]> {
    await enrollingMany();
    const sql = new SqlText();
    const ways = [
      ...(userIds ? [`u.id = any(${sql.bind(userIds, 'uuid[]')})`] : []), ...(teamIds ? [`u.team_ids && ${sql.bind(teamIds, 'uuid[]')}`] : []),
      ...(roleIds ? [`exists (select from identity.role_holder h where h.user_id = u.id and h.role_ids && ${sql.bind(roleIds, 'uuid[]')})`] : []), ...(isEverybody ? ['true'] : []),
    ];
    const text = `select u.id from identity.user_card u where u.status = 'active' and (${ways.join(' or ') || 'false'}) and ${learnersWithin(reachOf(currentActor(), 'training.enroll'), sql)}
      and not ${isTaking('u.id', sql.bind(courseId, 'uuid'))} order by u.id`;
    return (await rowsOf<{ id: string }>(text, sql.values)).map(({ id }) => id);
  }
}
