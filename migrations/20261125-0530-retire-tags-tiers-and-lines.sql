-- What a company no longer offers stays on the records that have it.
alter table contacts.tags add column deleted_at timestamptz(3);
alter table contacts.tiers add column deleted_at timestamptz(3);
alter table contacts.business_lines add column deleted_at timestamptz(3);
drop index contacts.tags_by_name;
drop index contacts.business_lines_by_name;
create unique index tags_by_name on contacts.tags (lower(name)) where deleted_at is null;
create unique index business_lines_by_name on contacts.business_lines (lower(name)) where deleted_at is null;
