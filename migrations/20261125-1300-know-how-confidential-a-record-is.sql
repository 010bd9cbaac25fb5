-- How far word of a record may go among colleagues, and the territory a party is in.
create table contacts.territories (
  id uuid primary key, version int not null default 1, name text not null, created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create unique index territories_by_name on contacts.territories (lower(name)) where deleted_at is null;
create view contacts.territory_card as select id, name from contacts.territories;
alter table contacts.persons add column confidentiality text not null default 'open' check (confidentiality in ('open', 'confidential', 'secret')), add column territory_id uuid references contacts.territories;
alter table contacts.organizations add column confidentiality text not null default 'open' check (confidentiality in ('open', 'confidential', 'secret')), add column territory_id uuid references contacts.territories;
alter table deals.deals add column confidentiality text not null default 'open' check (confidentiality in ('open', 'confidential', 'secret'));

-- Whoever judges a record by a card of it has to know where it stands and what it is like.
create or replace view contacts.organization_card as select id, name, owner_id, team_id, deleted_at, confidentiality, tier_id, territory_id, business_line_ids from contacts.organizations;
create or replace view contacts.person_card as select id, display_name, owner_id, team_id, deleted_at, confidentiality, tier_id, territory_id, business_line_ids from contacts.persons;
create or replace view deals.deal_card as select id, name, organization_id, status, next_step, owner_id, team_id, deleted_at, external_id, confidentiality, business_line_id from deals.deals;
create or replace view deals.deal_lines as
  select l.id, d.id as deal_id, d.name, l.product_id, l.description, l.quantity, l.total as amount, d.currency, l.total_base as amount_base, d.pipeline_id, d.stage_id, d.status, d.closed_on, d.opened_at, d.organization_id,
    d.business_line_id, d.loss_reason_id, d.loss_competitor_id, d.lead_source, d.courting_days, d.owner_id, d.team_id, d.deleted_at, d.confidentiality
  from deals.line_items l join deals.deals d on d.id = l.deal_id where l.deleted_at is null
  union all
  select d.id, d.id, d.name, null, null, null, d.amount, d.currency, d.amount_base, d.pipeline_id, d.stage_id, d.status, d.closed_on, d.opened_at, d.organization_id,
    d.business_line_id, d.loss_reason_id, d.loss_competitor_id, d.lead_source, d.courting_days, d.owner_id, d.team_id, d.deleted_at, d.confidentiality
  from deals.deals d where d.line_count = 0;
-- For which business lines and territories a user works; his rights may depend on it.
alter table identity.users add column line_ids uuid[] not null default '{}', add column territory_ids uuid[] not null default '{}';
drop trigger users_move_epoch on identity.users;
create trigger users_move_epoch after insert or update of status, position_id, team_ids, role_ids, role_terms, line_ids, territory_ids on identity.users for each statement execute function identity.move_epoch();

-- What a rehearsal remembers of a party has to be judged as the party would be.
alter table contacts.rehearsed_parties add column standing jsonb not null default '{}';
update deals.rehearsed_deals set record = record || '{"confidentiality": "open"}';

-- A list begins with the reach and ends with the sort. Most records have no territory, and cost these indexes nothing.
create index persons_by_territory_name on contacts.persons (territory_id, display_name collate "und-x-icu", id) where deleted_at is null and territory_id is not null;
create index persons_by_territory_updated on contacts.persons (territory_id, updated_at, id) where deleted_at is null and territory_id is not null;
create index persons_by_territory_created on contacts.persons (territory_id, created_at, id) where deleted_at is null and territory_id is not null;
create index persons_by_territory_last_contact on contacts.persons (territory_id, coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null and territory_id is not null;
create index persons_by_territory_next_contact on contacts.persons (territory_id, coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null and territory_id is not null;
create index persons_by_territory_confidentiality on contacts.persons (territory_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null and territory_id is not null;
create index persons_by_confidentiality on contacts.persons ((case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index persons_by_owner_confidentiality on contacts.persons (owner_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index persons_by_team_confidentiality on contacts.persons (team_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index persons_so_confidential on contacts.persons (confidentiality) where deleted_at is null;
create index organizations_by_territory_name on contacts.organizations (territory_id, name collate "und-x-icu", id) where deleted_at is null and territory_id is not null;
create index organizations_by_territory_updated on contacts.organizations (territory_id, updated_at, id) where deleted_at is null and territory_id is not null;
create index organizations_by_territory_created on contacts.organizations (territory_id, created_at, id) where deleted_at is null and territory_id is not null;
create index organizations_by_territory_last_contact on contacts.organizations (territory_id, coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null and territory_id is not null;
create index organizations_by_territory_next_contact on contacts.organizations (territory_id, coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null and territory_id is not null;
create index organizations_by_territory_confidentiality on contacts.organizations (territory_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null and territory_id is not null;
create index organizations_by_confidentiality on contacts.organizations ((case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index organizations_by_owner_confidentiality on contacts.organizations (owner_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index organizations_by_team_confidentiality on contacts.organizations (team_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index organizations_so_confidential on contacts.organizations (confidentiality) where deleted_at is null;
create index deals_by_line_name on deals.deals (business_line_id, name collate "und-x-icu", id) where deleted_at is null and business_line_id is not null;
create index deals_by_line_value on deals.deals (business_line_id, coalesce(amount_base, 0), id) where deleted_at is null and business_line_id is not null;
create index deals_by_line_close_date on deals.deals (business_line_id, coalesce(close_date, 'infinity'), id) where deleted_at is null and business_line_id is not null;
create index deals_by_line_updated on deals.deals (business_line_id, updated_at, id) where deleted_at is null and business_line_id is not null;
create index deals_by_line_created on deals.deals (business_line_id, created_at, id) where deleted_at is null and business_line_id is not null;
create index deals_by_line_stage_entered on deals.deals (business_line_id, stage_entered_at, id) where deleted_at is null and business_line_id is not null;
create index deals_by_line_confidentiality on deals.deals (business_line_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null and business_line_id is not null;
create index deals_by_confidentiality on deals.deals ((case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index deals_by_owner_confidentiality on deals.deals (owner_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index deals_by_team_confidentiality on deals.deals (team_id, (case confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end), id) where deleted_at is null;
create index deals_so_confidential on deals.deals (confidentiality) where deleted_at is null;
