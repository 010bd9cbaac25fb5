create table platform.files (
  id uuid primary key, name text not null, media_type text not null, size bigint not null default 0, sha256 text, owner_id uuid,
  is_whole boolean not null default false, created_at timestamptz(3) not null
);
create index files_of_owner on platform.files (owner_id, id desc);
create index files_not_whole on platform.files (created_at) where not is_whole;
create table platform.file_parts (
  file_id uuid not null references platform.files on delete cascade, byte_from bigint not null, bytes bytea not null, primary key (file_id, byte_from)
);
-- Kept as they are: what comes in is often compressed already, and a part can then be measured without being read.
alter table platform.file_parts alter column bytes set storage external;

create table platform.jobs (
  id uuid primary key, kind text not null, title text not null, owner_id uuid not null, api_key_id uuid, input jsonb not null, checkpoint jsonb,
  state text not null check (state in ('queued', 'running', 'cancelling', 'cancelled', 'succeeded', 'failed')), phase text,
  done bigint not null default 0, total bigint, succeeded bigint not null default 0, skipped bigint not null default 0, failed bigint not null default 0,
  rate_per_second real, attempt int not null default 0, stalls int not null default 0, result jsonb, problem jsonb,
  created_at timestamptz(3) not null, started_at timestamptz(3), finished_at timestamptz(3)
);
create index jobs_of_owner on platform.jobs (owner_id, id desc);
create index jobs_to_do on platform.jobs (id) where state in ('queued', 'running', 'cancelling');
