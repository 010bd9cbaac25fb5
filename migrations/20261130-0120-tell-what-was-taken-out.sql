-- What of the company's a file holds, how much of it, and since when its owner has its bytes. Null: it came from outside.
alter table platform.files add column holds text, add column rows int, add column taken_at timestamptz(3);
update platform.files f set holds = e.kind, rows = e.rows from reporting.exports e where e.file_id = f.id;
update platform.files f set holds = 'import-rejected', rows = t.rejected from migration.tallies t where t.rejected_file_id = f.id;
update platform.files f set holds = 'bulk-refused', rows = j.failed from platform.jobs j where j.kind = 'platform.bulk-edit' and j.result ->> 'refusedFileId' = f.id::text;
create index files_taken_out on platform.files (owner_id, id desc) where holds is not null;

-- A key as those may know it who look after what is done with it; not what opens it.
create view identity.api_key_card as select id, user_id, name, created_at, last_used_at, expires_at, revoked_at from identity.api_keys;
