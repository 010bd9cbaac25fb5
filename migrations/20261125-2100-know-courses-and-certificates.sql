-- Who holds which role, for whoever leads people along by their roles.
create view identity.role_holder as select id as user_id, status, role_ids, role_terms from identity.users;

create table training.courses (
  id uuid primary key, version int not null default 1, title text not null, summary text not null, language text not null check (language in ('en', 'ru', 'uk')),
  validity_months int, is_open boolean not null, sections jsonb not null, status text not null check (status in ('draft', 'published', 'retired')), published_number int not null default 0,
  is_changed boolean not null, author_id uuid, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create index courses_by_title on training.courses (lower(title), id);
-- What learners see never changes under them: each publication is kept.
create table training.course_versions (
  id uuid primary key, version int not null default 1, course_id uuid not null references training.courses (id), number int not null, title text not null, summary text not null, language text not null,
  validity_months int, sections jsonb not null, note text, published_at timestamptz(3) not null, published_by_id uuid, unique (course_id, number)
);

create table training.enrollments (
  id uuid primary key, version int not null default 1, user_id uuid not null, course_id uuid not null references training.courses (id), course_number int not null,
  reason text not null check (reason in ('role', 'change', 'manual', 'self')), path_id uuid, enrolled_by_id uuid, status text not null check (status in ('enrolled', 'started', 'completed', 'withdrawn')),
  due_on date, lesson_count int not null, done_count int not null default 0, enrolled_at timestamptz(3) not null, started_at timestamptz(3), ended_at timestamptz(3), updated_at timestamptz(3) not null,
  foreign key (course_id, course_number) references training.course_versions (course_id, number)
);
create unique index enrollments_one_open on training.enrollments (user_id, course_id) where status in ('enrolled', 'started');
create index enrollments_of_user on training.enrollments (user_id, due_on, id);
create index enrollments_of_course on training.enrollments (course_id, user_id, id desc);
create index enrollments_open_by_day on training.enrollments (due_on, id) where status in ('enrolled', 'started');

create table training.lesson_progress (
  id uuid primary key, version int not null default 1, enrollment_id uuid not null references training.enrollments (id), lesson_id uuid not null, done_at timestamptz(3),
  position_seconds int not null default 0, played_seconds int not null default 0, started_at timestamptz(3) not null, updated_at timestamptz(3) not null, unique (enrollment_id, lesson_id)
);

create table training.attempts (
  id uuid primary key, version int not null default 1, enrollment_id uuid not null references training.enrollments (id), user_id uuid not null, course_id uuid not null, course_number int not null, lesson_id uuid not null,
  number int not null, sheet jsonb not null, answers jsonb not null default '{}', marks jsonb, percent int, is_passed boolean, status text not null check (status in ('open', 'submitted', 'overdue')),
  started_at timestamptz(3) not null, ends_at timestamptz(3), ended_at timestamptz(3), updated_at timestamptz(3) not null, unique (enrollment_id, lesson_id, number)
);
create unique index attempts_one_open on training.attempts (enrollment_id, lesson_id) where status = 'open';
create index attempts_of_course on training.attempts (course_id, lesson_id, user_id) where status <> 'open';
create index attempts_overdue on training.attempts (ends_at) where status = 'open' and ends_at is not null;

create table training.certificates (
  id uuid primary key, version int not null default 1, number text not null unique, user_id uuid not null, holder_name text not null, course_id uuid not null references training.courses (id), course_title text not null,
  course_number int not null, enrollment_id uuid not null references training.enrollments (id) unique, issued_at timestamptz(3) not null, valid_until date, revoked_at timestamptz(3), revoked_by_id uuid, revoked_because text,
  updated_at timestamptz(3) not null
);
create index certificates_of_user on training.certificates (user_id, course_id, issued_at desc);
create index certificates_of_course on training.certificates (course_id, issued_at desc);
create index certificates_by_end on training.certificates (valid_until) where revoked_at is null and valid_until is not null;

-- Which courses a role asks for, and within how many days.
create table training.paths (
  id uuid primary key, version int not null default 1, role_id uuid not null unique, steps jsonb not null, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);

create table training.certificate_requirements (
  id uuid primary key, version int not null default 1, permission text not null unique, course_id uuid not null references training.courses (id), grace_days int not null check (grace_days between 0 and 365),
  since date not null, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);

-- Which permissions are kept back from somebody on a day: no certificate holds, nor did one end, or the requirement begin, so recently that the grace lasts.
create function training.kept_back_from(of_user uuid, on_day date) returns table (permission text, details jsonb) language sql stable as $$
  select r.permission, jsonb_build_object('courseId', c.id, 'courseTitle', c.title)
  from training.certificate_requirements r join training.courses c on c.id = r.course_id
  where on_day >= r.since + r.grace_days and not exists (
    select from training.certificates h where h.user_id = of_user and h.course_id = r.course_id and h.revoked_at is null and (h.valid_until is null or on_day <= h.valid_until + r.grace_days))
$$;

create trigger requirements_move_epoch after insert or update or delete on training.certificate_requirements for each statement execute function identity.move_epoch();
-- A certificate moves rights only where a permission asks for its course.
create function training.move_epoch_where_required() returns trigger language plpgsql as $$
begin
  if exists (select from changed join training.certificate_requirements r on r.course_id = changed.course_id) then
    update identity.access_epoch set epoch = epoch + 1;
  end if;
  return null;
end $$;
create trigger certificates_move_epoch_when_issued after insert on training.certificates referencing new table as changed for each statement execute function training.move_epoch_where_required();
create trigger certificates_move_epoch_when_changed after update on training.certificates referencing new table as changed for each statement execute function training.move_epoch_where_required();
