import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { GetLearning, ListMyCourses, type Learning, type LessonToLearn, type MyCourse } from '../../application/learning.ts';
import { lessonKindOf, lessonsOf, type Lesson, type Section } from '../../domain/lessons/lessons.ts';
import { instant, lessonsIn, minutesOf } from './learners-within.ts';
import { changeAs, changesIn } from './retraining/changes-in.ts';

const most = 500;
const words = (minutes: string): string => `json_build_object('id', c.id, 'title', v.title, 'summary', v.summary, 'language', v.language, 'minutes', ${minutes})`;
const allMinutes = minutesOf('v.sections');
const askedMinutes = `case when e.lesson_ids is null then ${allMinutes} else ${minutesOf('v.sections', '(l ->> \'id\')::uuid = any(e.lesson_ids)')} end`;
/** What changed of the lessons of an enrollment `e` since they were learned. */
const changed = `${changesIn} where o.course_id = e.course_id and o.settled_as = 'retrained' and o.settled_number > e.from_number and o.settled_number <= v.number and (e.lesson_ids is null or o.lesson_id = any(e.lesson_ids))`;

@Handles(ListMyCourses)
export class ListMyCoursesSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<MyCourse>> {
    const { userId, keptBack } = currentActor();
    const askedFor = [...keptBack?.values() ?? []].map(({ details }) => (details as { courseId?: string }).courseId ?? null);
    const mine = `select distinct on (e.course_id, case when e.status in ('enrolled', 'started') then 'open' else e.status end) e.id as "enrollmentId", ${words(askedMinutes)} as course, e.status, e.reason, array(select distinct n.name from ${changed} order by 1) as changed, e.due_on::text as "dueOn", e.lesson_count as "lessonCount", e.done_count as "doneCount",
        ${instant('e.ended_at')} as "endedAt", k.id as "certificateId", k.valid_until::text as "validUntil", case when e.status in ('enrolled', 'started') then 0 when e.status = 'completed' then 1 end as place
      from training.enrollments e join training.courses c on c.id = e.course_id join training.course_versions v on v.course_id = c.id and v.number = case when e.status = 'enrolled' then c.published_number else e.course_number end
      left join training.certificates k on k.enrollment_id = e.id where e.user_id = $1 and e.status <> 'withdrawn' order by e.course_id, case when e.status in ('enrolled', 'started') then 'open' else e.status end, e.id desc`;
    const offered = `select null::uuid, ${words(allMinutes)}, null, null, '{}'::text[], null, ${lessonsIn('v.sections')}, 0, null, null, null, 2
      from training.courses c join training.course_versions v on v.course_id = c.id and v.number = c.published_number
      where c.status = 'published' and (c.is_open or c.id = any($2::uuid[])) and not exists (select from training.enrollments e where e.user_id = $1 and e.course_id = c.id and e.status in ('enrolled', 'started'))
        and not exists (select from training.certificates k where k.user_id = $1 and k.course_id = c.id and k.revoked_at is null and (k.valid_until is null or k.valid_until > $3::date + 14))`;
    const text = `select * from ((${mine}) union all (${offered})) x order by place, "dueOn" nulls last, "endedAt" desc nulls last, course ->> 'title' limit ${most}`;
    const rows = await this.reads.rows<MyCourse & { place: number }>(text, [userId, askedFor.filter((id) => id !== null), this.clock.today()]);
    return { items: rows.map(({ place: _, ...row }) => row), nextCursor: null };
  }
}

interface Row extends Omit<Learning, 'sections'> {
  readonly sections: readonly Section[];
  readonly lessonIds: readonly string[] | null;
  readonly learnedBefore: readonly Section[] | null;
  readonly learned: Readonly<Record<string, string>>;
  readonly runs: Readonly<Record<string, object>>;
  readonly progress: Readonly<Record<string, { readonly doneAt: string | null; readonly positionSeconds: number; readonly playedSeconds: number }>>;
}

@Handles(GetLearning)
export class GetLearningSql {
  constructor(private readonly reads: Reads) {}

  async execute({ enrollmentId }: GetLearning): Promise<Learning> {
    const text = `select e.id, e.version, ${words(askedMinutes)} as course, e.status, e.reason, e.lesson_ids as "lessonIds", e.due_on::text as "dueOn", e.done_count as "doneCount", v.sections, k.id as "certificateId", (select b.sections from training.course_versions b where b.course_id = e.course_id and b.number = e.from_number) as "learnedBefore",
        coalesce((select json_agg(${changeAs} order by o.marked_at, o.id) from ${changed}), '[]') as changes,
        coalesce((select json_object_agg(d.lesson_id, ${instant('d.done_at')}) from (select l.lesson_id, max(l.done_at) as done_at from training.enrollments b join training.lesson_progress l on l.enrollment_id = b.id where e.lesson_ids is not null and b.user_id = e.user_id and b.course_id = e.course_id and b.id <> e.id and l.done_at is not null group by 1) d), '{}') as learned,
        coalesce((select json_object_agg(l.lesson_id, json_build_object('doneAt', ${instant('l.done_at')}, 'positionSeconds', l.position_seconds, 'playedSeconds', l.played_seconds)) from training.lesson_progress l where l.enrollment_id = e.id), '{}') as progress,
        coalesce((select json_object_agg(p.lesson_id, json_build_object('organizationId', p.organization_id, 'personId', p.person_id, 'dealId', p.deal_id, 'status', p.status, 'done', p.done)) from (select distinct on (lesson_id) * from training.practice_runs where enrollment_id = e.id order by lesson_id, status = 'open' desc, started_at desc, id desc) p), '{}') as runs,
        coalesce((select json_agg(json_build_object('id', a.id, 'lessonId', a.lesson_id, 'number', a.number, 'status', a.status, 'isCounted', a.course_number = e.course_number, 'percent', a.percent, 'isPassed', a.is_passed, 'startedAt', ${instant('a.started_at')}) order by a.started_at, a.number)
          from training.attempts a where a.enrollment_id = e.id), '[]') as attempts
      from training.enrollments e join training.courses c on c.id = e.course_id join training.course_versions v on v.course_id = c.id and v.number = case when e.status = 'enrolled' then c.published_number else e.course_number end
      left join training.certificates k on k.enrollment_id = e.id where e.id = $1 and e.user_id = $2 and e.status <> 'withdrawn'`;
    const [row] = await this.reads.rows<Row>(text, [enrollmentId, currentActor().userId]);
    if (!row) throw new ResourceNotFound();
    const { sections, progress, runs, lessonIds, learnedBefore, learned, ...learning } = row;
    const asked = lessonIds && lessonsOf(sections).some(({ id }) => lessonIds.includes(id)) ? new Set(lessonIds) : null;
    const before = new Map(lessonsOf(learnedBefore ?? []).map((lesson) => [lesson.id, bodyOf(lesson)]));
    const toLearn = ({ content, stepIds: _, ...head }: Lesson): LessonToLearn => {
      const isAsked = asked?.has(head.id) ?? true;
      const old = before.get(head.id) ?? null;
      return {
        ...head, isDoneBy: lessonKindOf(head).isDoneBy, isAsked, before: isAsked && old !== null && old !== bodyOf({ content }) ? old : null, positionSeconds: 0, playedSeconds: 0, doneAt: isAsked ? null : (learned[head.id] ?? null),
        ...progress[head.id], content: { ...lessonKindOf(head).shown(content), ...(runs[head.id] && { run: runs[head.id] }) },
      };
    };
    return { ...learning, sections: sections.map(({ id, title, lessons }) => ({ id, title, lessons: lessons.map(toLearn) })) };
  }
}

const bodyOf = ({ content }: Pick<Lesson, 'content'>): string | null => ('body' in content ? (content.body as string) : null);
