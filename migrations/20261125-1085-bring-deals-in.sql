-- What the rows of a file tell of, and the record each of them became.
alter table migration.imports add contents text not null default 'parties';
alter table migration.import_rows add deal_id uuid;

-- Whom a deal names is found by name too: within the organization that is named with it.
alter table contacts.rehearsed_parties add organization_id uuid;
create index persons_by_whole_name on contacts.persons (lower(display_name)) where deleted_at is null;

-- What another system calls a deal, so that it is found again.
alter table deals.deals add external_id text;
create index deals_by_external_id on deals.deals (external_id) where deleted_at is null and external_id is not null;
create index deals_by_whole_name on deals.deals (lower(name)) where deleted_at is null;

-- The deals a rehearsal would have made or changed, whole. They are laid down again before its later rows, and taken back with them; at its end they are forgotten.
create table deals.rehearsed_deals (
  rehearsal uuid not null, deal_id uuid not null, name text not null, external_id text, record jsonb not null, primary key (rehearsal, deal_id)
);
create index rehearsed_deals_by_name on deals.rehearsed_deals (rehearsal, lower(name));
create index rehearsed_deals_by_external_id on deals.rehearsed_deals (rehearsal, external_id) where external_id is not null;
