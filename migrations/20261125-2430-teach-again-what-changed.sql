-- What changed in the company's work, for whoever teaches it: steps as they were in each version of a process, and what was new in texts and processes.
create view knowledge.step_versions as
  select v.process_id, v.number, (s.step ->> 'id')::uuid as step_id, s.step ->> 'name' as name, s.step ->> 'work' as work, (s.step ->> 'articleId')::uuid as article_id
  from knowledge.process_versions v cross join lateral jsonb_array_elements(v.content -> 'steps') s(step);
create view knowledge.process_changes as select v.process_id, v.number, v.id as version_id, v.content ->> 'name' as name, v.change_note from knowledge.process_versions v;
create view knowledge.article_changes as
  select e.article_id, e.language, v.number, v.title, v.change_note, v.is_major from knowledge.article_versions v join knowledge.editions e on e.id = v.edition_id;

-- What the lessons of the versions that learners begin with rest on.
create table training.lesson_grounds (
  course_id uuid not null references training.courses (id), lesson_id uuid not null, step_id uuid, article_id uuid, language text, article_version int,
  check ((step_id is null) <> (article_id is null)), check ((article_id is null) = (language is null)), check ((article_id is null) = (article_version is null))
);
create index grounds_by_course on training.lesson_grounds (course_id);
create index grounds_by_step on training.lesson_grounds (step_id) where step_id is not null;
create index grounds_by_article on training.lesson_grounds (article_id) where article_id is not null;
insert into training.lesson_grounds (course_id, lesson_id, article_id, language, article_version)
  select c.id, (l ->> 'id')::uuid, (l -> 'content' ->> 'articleId')::uuid, l -> 'content' ->> 'language', (l -> 'content' ->> 'version')::int
  from training.courses c join training.course_versions v on v.course_id = c.id and v.number = c.published_number cross join lateral jsonb_array_elements(v.sections) s cross join lateral jsonb_array_elements(s -> 'lessons') l
  where c.status = 'published' and l ->> 'kind' = 'article';

-- Lessons that something they rest on has outrun, until they are taught again or said to be right.
create table training.outdated_lessons (
  id uuid primary key, version int not null default 1, course_id uuid not null references training.courses (id), lesson_id uuid not null,
  ground text not null check (ground in ('article', 'step')), ground_id uuid not null, language text, process_id uuid, number int not null, is_gone boolean not null,
  marked_at timestamptz(3) not null, settled_as text check (settled_as in ('retrained', 'still-right', 'gone')), settled_number int, settled_at timestamptz(3), settled_by_id uuid, updated_at timestamptz(3) not null,
  constraint outdated_lessons_once unique nulls not distinct (course_id, lesson_id, ground_id, language, number)
);
create index outdated_lessons_open on training.outdated_lessons (course_id, lesson_id) where settled_at is null;
create index outdated_lessons_settled on training.outdated_lessons (course_id, settled_number) where settled_as = 'retrained';

alter table training.courses add column asks_before_retraining boolean not null default false;
-- Only these lessons of the course, and since which version they differ from what was learned.
alter table training.enrollments add column lesson_ids uuid[], add column from_number int;
-- A change of what was learned ends a certificate earlier: held_until is when it would have ended.
alter table training.certificates add column outdated_at timestamptz(3), add column held_until date;

-- Whom a change of lessons touches: active colleagues who finished them and hold a valid certificate, or are in the middle of the course. Whoever has not come to them takes the new ones anyway.
create function training.touched_by(of_course uuid, of_lessons uuid[], on_day date) returns table (user_id uuid, lesson_ids uuid[], open_id uuid, from_number int) language sql stable as $$
  select e.user_id, array_agg(distinct p.lesson_id order by p.lesson_id), o.id, max(e.course_number)
  from training.enrollments e join training.lesson_progress p on p.enrollment_id = e.id and p.done_at is not null and p.lesson_id = any(of_lessons)
  join identity.user_card u on u.id = e.user_id and u.status = 'active'
  left join training.enrollments o on o.user_id = e.user_id and o.course_id = e.course_id and o.status in ('enrolled', 'started')
  where e.course_id = of_course and e.status in ('started', 'completed') and case
    when o.id is null then exists (select from training.certificates k where k.user_id = e.user_id and k.course_id = of_course and k.revoked_at is null and (k.valid_until is null or k.valid_until >= on_day))
    when o.lesson_ids is not null then true else e.id = o.id end
  group by e.user_id, o.id
$$;
