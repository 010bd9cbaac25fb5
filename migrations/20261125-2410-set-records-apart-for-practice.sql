-- A practice: somebody learns with records of his own, which are no records of the company. While it goes on he sees them; no figure counts them, ever.
create table platform.practices (id uuid primary key, user_id uuid not null, begun_at timestamptz(3) not null, ended_at timestamptz(3));
create index practices_open on platform.practices (user_id) where ended_at is null;
create trigger practices_move_epoch after insert or update of ended_at on platform.practices for each statement execute function identity.move_epoch();

-- What a command makes that works on records of a practice belongs to the same practice: the command says so for its transaction.
alter table contacts.persons add column practice_id uuid default nullif(current_setting('holdfast.practice', true), '')::uuid;
alter table contacts.organizations add column practice_id uuid default nullif(current_setting('holdfast.practice', true), '')::uuid;
alter table deals.deals add column practice_id uuid default nullif(current_setting('holdfast.practice', true), '')::uuid;
alter table deals.demand_signals add column practice_id uuid default nullif(current_setting('holdfast.practice', true), '')::uuid;
alter table activities.activities add column practice_id uuid default nullif(current_setting('holdfast.practice', true), '')::uuid;
alter table activities.promises add column practice_id uuid default nullif(current_setting('holdfast.practice', true), '')::uuid;
create index persons_of_practice on contacts.persons (practice_id) where practice_id is not null;
create index organizations_of_practice on contacts.organizations (practice_id) where practice_id is not null;
create index deals_of_practice on deals.deals (practice_id) where practice_id is not null;
create index demand_signals_of_practice on deals.demand_signals (practice_id) where practice_id is not null;
create index activities_of_practice on activities.activities (practice_id) where practice_id is not null;
create index promises_of_practice on activities.promises (practice_id) where practice_id is not null;

create or replace view contacts.organization_card as select id, name, owner_id, team_id, deleted_at, confidentiality, tier_id, territory_id, business_line_ids, practice_id from contacts.organizations;
create or replace view contacts.person_card as select id, display_name, owner_id, team_id, deleted_at, confidentiality, tier_id, territory_id, business_line_ids, practice_id from contacts.persons;
create or replace view deals.deal_card as select id, name, organization_id, status, next_step, owner_id, team_id, deleted_at, external_id, confidentiality, business_line_id, practice_id from deals.deals;
create or replace view deals.deal_lines as
  select l.id, d.id as deal_id, d.name, l.product_id, l.description, l.quantity, l.total as amount, d.currency, l.total_base as amount_base, d.pipeline_id, d.stage_id, d.status, d.closed_on, d.opened_at, d.organization_id,
    d.business_line_id, d.loss_reason_id, d.loss_competitor_id, d.lead_source, d.courting_days, d.owner_id, d.team_id, d.deleted_at, d.confidentiality, d.practice_id
  from deals.line_items l join deals.deals d on d.id = l.deal_id where l.deleted_at is null
  union all
  select d.id, d.id, d.name, null, null, null, d.amount, d.currency, d.amount_base, d.pipeline_id, d.stage_id, d.status, d.closed_on, d.opened_at, d.organization_id,
    d.business_line_id, d.loss_reason_id, d.loss_competitor_id, d.lead_source, d.courting_days, d.owner_id, d.team_id, d.deleted_at, d.confidentiality, d.practice_id
  from deals.deals d where d.line_count = 0;
create or replace view contacts.organization_road as select o.id, o.matching_key, o.domain, o.tax_id, o.owner_id, o.last_contact_at, o.confidentiality <> 'open' as is_confidential
  from contacts.organizations o where o.deleted_at is null and o.practice_id is null;

-- The sums of the board's columns come from the index alone, and there is no practice on it.
drop index deals.deals_on_board;
create index deals_on_board on deals.deals (pipeline_id, stage_id, stage_entered_at, id) include (amount_base, weighted_base, currency, owner_id, team_id) where deleted_at is null and status = 'open' and practice_id is null;
