create schema migration;
create table migration.imports (
  id uuid primary key, version int not null default 1, file_id uuid not null, file_name text not null, file_size bigint not null, state text not null,
  encoding text not null, delimiter text not null, header_row int, columns jsonb not null, rule text not null, field_rules jsonb not null, country text, date_order text not null,
  check_job_id uuid, run_job_id uuid, owner_id uuid not null, team_id uuid, created_at timestamptz(3) not null, updated_at timestamptz(3) not null, finished_at timestamptz(3), deleted_at timestamptz(3)
);
create index imports_of_owner on migration.imports (owner_id, created_at, id) where deleted_at is null;

-- How far a job of an import is: it changes with every step, and so never moves the version of the import.
create table migration.tallies (
  job_id uuid primary key, import_id uuid not null references migration.imports, rows bigint, created bigint not null default 0, updated bigint not null default 0,
  skipped bigint not null default 0, rejected bigint not null default 0, rejected_file_id uuid
);
create index tallies_of_import on migration.tallies (import_id);

-- What became of each row.
create table migration.import_rows (
  job_id uuid not null references migration.tallies on delete cascade, line int not null, outcome text not null, errors jsonb not null, person_id uuid, organization_id uuid,
  primary key (job_id, line)
);
create index import_rows_rejected on migration.import_rows (job_id, outcome, line) where outcome in ('rejected', 'skipped', 'updated');
