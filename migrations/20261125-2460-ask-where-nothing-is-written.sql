-- What somebody asked where no article answers, and what he was told. Addressed to whoever answers for the process, or to the authors.
create table knowledge.questions (
  id uuid primary key, version int not null default 1, text text not null, process_id uuid references knowledge.processes, step_name text, screen text, activity_type text, owner_id uuid,
  by_id uuid not null, asked_at timestamptz(3) not null, answer text, answered_by_id uuid, answered_at timestamptz(3)
);
create index questions_open on knowledge.questions (asked_at desc, id desc) where answered_at is null;
