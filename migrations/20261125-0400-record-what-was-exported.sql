create schema reporting;
-- Who took which records out, into which file. Rows are only ever added.
create table reporting.exports (
  id uuid primary key, kind text not null, filter jsonb, q text, sort text, columns text[] not null, encoding text not null, delimiter text not null, locale text not null,
  file_id uuid not null, file_name text not null, size bigint not null, sha256 text not null, rows int not null, owner_id uuid, created_at timestamptz(3) not null
);
create index exports_of_owner on reporting.exports (owner_id, id desc);
create index exports_by_hash on reporting.exports (sha256);
