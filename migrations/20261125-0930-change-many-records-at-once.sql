-- A change of many records: what is written, and the job that writes it.
create table platform.bulk_edits (
  job_id uuid primary key references platform.jobs, kind text not null, changes jsonb not null, locale text not null, owner_id uuid not null,
  undo_of uuid references platform.bulk_edits, undone_by uuid references platform.bulk_edits, created_at timestamptz(3) not null
);

-- The records that were selected, and what became of each: so nothing is counted that was not done, and all of it can be put back.
create table platform.bulk_rows (
  job_id uuid not null references platform.bulk_edits on delete cascade, position int not null, record_id uuid not null,
  outcome text check (outcome in ('changed', 'unchanged', 'refused')), name text, reason jsonb, before jsonb, after jsonb, expected jsonb, target jsonb,
  primary key (job_id, position)
);
create index bulk_rows_refused on platform.bulk_rows (job_id, position) where outcome = 'refused';
