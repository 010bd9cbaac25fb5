-- What a learner does with a customer made for him, and which tasks of the lesson that has shown.
create table training.practice_runs (
  id uuid primary key, version int not null default 1, practice_id uuid not null unique, user_id uuid not null, enrollment_id uuid not null references training.enrollments (id), lesson_id uuid not null,
  organization_id uuid not null, person_id uuid not null, deal_id uuid, tasks jsonb not null, done jsonb not null default '{}', status text not null check (status in ('open', 'finished', 'given-up')),
  started_at timestamptz(3) not null, ended_at timestamptz(3), updated_at timestamptz(3) not null
);
create unique index practice_runs_one_open on training.practice_runs (enrollment_id, lesson_id) where status = 'open';
create index practice_runs_of_enrollment on training.practice_runs (enrollment_id, lesson_id, started_at desc);
