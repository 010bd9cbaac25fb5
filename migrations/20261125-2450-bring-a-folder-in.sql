-- What became of each file of a folder of articles, by the job that brought it in or tried to: for whoever started it.
create table knowledge.folder_imports (job_id uuid primary key, owner_id uuid not null);
create table knowledge.folder_rows (
  job_id uuid not null references knowledge.folder_imports on delete cascade, path text collate "C" not null, outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'refused')), reason text, field text, value text,
  article_id uuid, process_id uuid, primary key (job_id, path), check ((outcome = 'refused') = (reason is not null))
);
create index folder_rows_by_outcome on knowledge.folder_rows (job_id, outcome, path);
