-- What modules after this one may join: enough to name a party and to say whether somebody may see it.
create view contacts.organization_card as select id, name, owner_id, team_id, deleted_at from contacts.organizations;
create view contacts.person_card as select id, display_name, owner_id, team_id, deleted_at from contacts.persons;
create view contacts.business_line_card as select id, name from contacts.business_lines;

create schema deals;
create table deals.currencies (
  id uuid primary key, version int not null default 1, code text not null unique check (code ~ '^[A-Z]{3}$'), decimals int not null check (decimals between 0 and 4),
  is_base boolean not null default false, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index currencies_one_base on deals.currencies (is_base) where is_base;
-- One unit of the currency in the base currency, from its day on. No day lies in the future, so the newest rate is today's.
create table deals.exchange_rates (
  id uuid primary key, version int not null default 1, currency text not null, day date not null, rate numeric(20, 10) not null check (rate > 0),
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index exchange_rates_by_day on deals.exchange_rates (currency, day desc);

create table deals.pipelines (
  id uuid primary key, version int not null default 1, name text not null, business_line_id uuid, position int not null, is_active boolean not null default true,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create table deals.stages (
  id uuid primary key, version int not null default 1, pipeline_id uuid not null references deals.pipelines deferrable initially deferred, name text not null, position int not null,
  probability int not null check (probability between 0 and 100), type text not null check (type in ('open', 'won', 'lost')), required_fields text[] not null default '{}', max_days int,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index stages_of_pipeline on deals.stages (pipeline_id, position);
create table deals.loss_reasons (
  id uuid primary key, version int not null default 1, code text not null unique, name text not null, category text not null, kinds text[] not null, requires_note boolean not null default false,
  requires_competitor boolean not null default false, is_active boolean not null default true, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table deals.products (
  id uuid primary key, version int not null default 1, sku text not null unique, name text not null, family text, unit_of_measure text, list_price numeric, currency text,
  is_active boolean not null default true, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table deals.competitors (
  id uuid primary key, version int not null default 1, name text not null, organization_id uuid, strengths text, weaknesses text, is_active boolean not null default true,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index competitors_by_name on deals.competitors (lower(name));

create table deals.deals (
  id uuid primary key, version int not null default 1, name text not null, name_key text not null, organization_id uuid,
  pipeline_id uuid not null references deals.pipelines, stage_id uuid not null references deals.stages,
  status text not null check (status in ('open', 'won', 'lost', 'abandoned', 'declined')), amount numeric, currency text, own_probability int check (own_probability between 0 and 100), close_date date,
  actual_close_at timestamptz(3), next_step text, next_step_at timestamptz(3), lead_source text, business_line_id uuid, description text, owner_id uuid, team_id uuid,
  stage_entered_at timestamptz(3) not null, opened_at timestamptz(3) not null, push_count int not null default 0, first_contact_at timestamptz(3) not null,
  loss_reason_id uuid references deals.loss_reasons, loss_competitor_id uuid references deals.competitors, closed_from_stage_id uuid references deals.stages, line_count int not null default 0,
  person_ids uuid[] not null default '{}', competitor_ids uuid[] not null default '{}', product_ids uuid[] not null default '{}',
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3),
  -- What follows from the rest and from the lists; kept by the triggers below, so that it moves no version.
  probability int not null default 0, closed_on date, rots_at timestamptz(3), amount_base numeric, weighted_base numeric, courting_days int,
  check ((amount is null) = (currency is null)), check ((status = 'open') = (actual_close_at is null)), check (status not in ('lost', 'abandoned', 'declined') or loss_reason_id is not null)
);
create table deals.line_items (
  id uuid primary key, deal_id uuid not null references deals.deals deferrable initially deferred, product_id uuid references deals.products, description text, quantity numeric not null, unit_price numeric not null,
  list_price numeric, discount_percent numeric not null default 0, total numeric not null, position int not null,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3), total_base numeric
);
create index line_items_of_deal on deals.line_items (deal_id, position) where deleted_at is null;
create index line_items_of_product on deals.line_items (product_id) where deleted_at is null;
create table deals.deal_people (
  id uuid primary key, deal_id uuid not null references deals.deals deferrable initially deferred, person_id uuid not null, role text not null, is_primary boolean not null default false,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index deal_people_of_deal on deals.deal_people (deal_id) where deleted_at is null;
create table deals.deal_team (
  id uuid primary key, deal_id uuid not null references deals.deals deferrable initially deferred, user_id uuid not null, role text not null,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index deal_team_of_deal on deals.deal_team (deal_id) where deleted_at is null;
create table deals.deal_competitors (
  id uuid primary key, deal_id uuid not null references deals.deals deferrable initially deferred, competitor_id uuid not null references deals.competitors, their_price numeric, currency text,
  is_winner boolean not null default false, created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index deal_competitors_of_deal on deals.deal_competitors (deal_id) where deleted_at is null;
create table deals.stage_changes (
  id uuid primary key, deal_id uuid not null references deals.deals deferrable initially deferred, from_stage_id uuid, to_stage_id uuid not null, at timestamptz(3) not null, by_id uuid,
  duration_seconds bigint, amount_at numeric, currency_at text, close_date_at date
);
create index stage_changes_of_deal on deals.stage_changes (deal_id, at, id);
create table deals.loss_records (
  id uuid primary key, deal_id uuid not null references deals.deals deferrable initially deferred, kind text not null, reason_id uuid not null references deals.loss_reasons,
  competitor_id uuid references deals.competitors, their_price numeric, their_currency text, amount_lost numeric, currency text, stage_at_loss uuid not null references deals.stages,
  note text, at timestamptz(3) not null, by_id uuid
);
create index loss_records_of_deal on deals.loss_records (deal_id, at desc);
create table deals.demand_signals (
  id uuid primary key, version int not null default 1, organization_id uuid, person_id uuid, product_id uuid references deals.products, text text, estimated_amount numeric not null, currency text not null,
  reason_id uuid references deals.loss_reasons, note text, day date not null, owner_id uuid, team_id uuid,
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3), amount_base numeric
);

-- Money in the base currency at the rate of a day; null where there was none yet. The one place that says so.
create function deals.in_base(money numeric, of_currency text, on_day date) returns numeric language sql stable as $$
  select round(money * case when base.code = of_currency then 1 else (select rate from deals.exchange_rates where currency = of_currency and day <= on_day order by day desc limit 1) end, base.decimals)
  from deals.currencies base where base.is_base
$$;

-- Rates are told alone, values are worked out together: nobody works with a rate that is being replaced.
create function deals.hold_rates() returns void language sql as $$ select pg_advisory_xact_lock_shared(hashtextextended('deals.rates', 0)) $$;

create function deals.value_deal() returns trigger language plpgsql as $$
declare
  stage record;
begin
  perform deals.hold_rates();
  select s.probability, s.max_days into stage from deals.stages s where s.id = new.stage_id;
  new.probability := case new.status when 'open' then coalesce(new.own_probability, stage.probability) when 'won' then 100 else 0 end;
  new.rots_at := case when new.status = 'open' then new.stage_entered_at + make_interval(days => stage.max_days) end;
  new.closed_on := (new.actual_close_at at time zone 'utc')::date;
  new.courting_days := case when new.status = 'won' then greatest(0, new.closed_on - (new.first_contact_at at time zone 'utc')::date) end;
  new.amount_base := deals.in_base(new.amount, new.currency, coalesce(new.closed_on, 'infinity'));
  new.weighted_base := round(new.amount_base * new.probability / 100, scale(new.amount_base));
  return new;
end $$;
create trigger deals_value before insert or update on deals.deals for each row execute function deals.value_deal();

-- A deal's value in the base currency, divided among its lines so that they always add up to it.
create function deals.share_among_lines(of_deal uuid) returns void language sql as $$
  update deals.line_items l set total_base = part.share from (
    select each.id, round(up_to * value / nullif(amount, 0), decimals) - round((up_to - total) * value / nullif(amount, 0), decimals) as share from (
      select li.id, li.total, sum(li.total) over (order by li.position, li.id) as up_to, d.amount, d.amount_base as value, scale(d.amount_base) as decimals
      from deals.line_items li join deals.deals d on d.id = li.deal_id where li.deal_id = of_deal and li.deleted_at is null
    ) each
  ) part where l.id = part.id and l.total_base is distinct from part.share
$$;
create function deals.share_changed_deal() returns trigger language plpgsql as $$
begin
  perform deals.share_among_lines(new.id);
  return null;
end $$;
create constraint trigger deals_share after update on deals.deals deferrable initially deferred for each row
  when (new.line_count > 0 and (old.amount_base is distinct from new.amount_base or old.amount is distinct from new.amount)) execute function deals.share_changed_deal();
create function deals.share_changed_line() returns trigger language plpgsql as $$
begin
  perform deals.share_among_lines(new.deal_id);
  return null;
end $$;
create constraint trigger line_items_share after insert or update of total, position, deleted_at on deals.line_items deferrable initially deferred for each row execute function deals.share_changed_line();

create function deals.value_demand() returns trigger language plpgsql as $$
begin
  perform deals.hold_rates();
  new.amount_base := deals.in_base(new.estimated_amount, new.currency, new.day);
  return new;
end $$;
create trigger demand_signals_value before insert or update on deals.demand_signals for each row execute function deals.value_demand();

-- Each line of a deal, and a deal without lines as one: what figures by product count.
create view deals.deal_lines as
  select l.id, d.id as deal_id, d.name, l.product_id, l.description, l.quantity, l.total as amount, d.currency, l.total_base as amount_base, d.pipeline_id, d.stage_id, d.status, d.closed_on, d.opened_at, d.organization_id,
    d.business_line_id, d.loss_reason_id, d.loss_competitor_id, d.lead_source, d.courting_days, d.owner_id, d.team_id, d.deleted_at
  from deals.line_items l join deals.deals d on d.id = l.deal_id where l.deleted_at is null
  union all
  select d.id, d.id, d.name, null, null, null, d.amount, d.currency, d.amount_base, d.pipeline_id, d.stage_id, d.status, d.closed_on, d.opened_at, d.organization_id,
    d.business_line_id, d.loss_reason_id, d.loss_competitor_id, d.lead_source, d.courting_days, d.owner_id, d.team_id, d.deleted_at
  from deals.deals d where d.line_count = 0;

-- A list begins with the reach and ends with the sort; a filter has an index of its own.
create index deals_by_name on deals.deals (name collate "und-x-icu", id) where deleted_at is null;
create index deals_by_value on deals.deals (coalesce(amount_base, 0), id) where deleted_at is null;
create index deals_by_close_date on deals.deals (coalesce(close_date, 'infinity'), id) where deleted_at is null;
create index deals_by_updated on deals.deals (updated_at, id) where deleted_at is null;
create index deals_by_created on deals.deals (created_at, id) where deleted_at is null;
create index deals_by_stage_entered on deals.deals (stage_entered_at, id) where deleted_at is null;
create index deals_by_owner_name on deals.deals (owner_id, name collate "und-x-icu", id) where deleted_at is null;
create index deals_by_owner_value on deals.deals (owner_id, coalesce(amount_base, 0), id) where deleted_at is null;
create index deals_by_owner_close_date on deals.deals (owner_id, coalesce(close_date, 'infinity'), id) where deleted_at is null;
create index deals_by_owner_updated on deals.deals (owner_id, updated_at, id) where deleted_at is null;
create index deals_by_owner_created on deals.deals (owner_id, created_at, id) where deleted_at is null;
create index deals_by_owner_stage_entered on deals.deals (owner_id, stage_entered_at, id) where deleted_at is null;
create index deals_by_team_name on deals.deals (team_id, name collate "und-x-icu", id) where deleted_at is null;
create index deals_by_team_value on deals.deals (team_id, coalesce(amount_base, 0), id) where deleted_at is null;
create index deals_by_team_close_date on deals.deals (team_id, coalesce(close_date, 'infinity'), id) where deleted_at is null;
create index deals_by_team_updated on deals.deals (team_id, updated_at, id) where deleted_at is null;
create index deals_by_team_created on deals.deals (team_id, created_at, id) where deleted_at is null;
create index deals_by_team_stage_entered on deals.deals (team_id, stage_entered_at, id) where deleted_at is null;
create index deals_on_board on deals.deals (pipeline_id, stage_id, stage_entered_at, id) where deleted_at is null and status = 'open';
create index deals_of_owner_on_board on deals.deals (owner_id, pipeline_id, stage_id, stage_entered_at, id) where deleted_at is null and status = 'open';
create index deals_of_team_on_board on deals.deals (team_id, pipeline_id, stage_id, stage_entered_at, id) where deleted_at is null and status = 'open';
create index deals_open on deals.deals (opened_at) where deleted_at is null and status = 'open';
create index deals_rotting on deals.deals (rots_at) where deleted_at is null and status = 'open';
create index deals_by_next_step on deals.deals (next_step_at) where deleted_at is null and status = 'open';
create index deals_by_closed on deals.deals (closed_on, status) where deleted_at is null and closed_on is not null;
create index deals_of_owner_by_closed on deals.deals (owner_id, closed_on) where deleted_at is null and closed_on is not null;
create index deals_of_team_by_closed on deals.deals (team_id, closed_on) where deleted_at is null and closed_on is not null;
create index deals_of_organization on deals.deals (organization_id) where deleted_at is null;
create index deals_of_line on deals.deals (business_line_id) where deleted_at is null;
create index deals_by_stage on deals.deals (stage_id) where deleted_at is null;
create index deals_by_status on deals.deals (status) where deleted_at is null;
create index deals_by_source on deals.deals (lead_source) where deleted_at is null and lead_source is not null;
create index deals_by_currency on deals.deals (currency) where deleted_at is null;
create index deals_by_opened on deals.deals (opened_at) where deleted_at is null;
create index deals_by_reason on deals.deals (loss_reason_id) where deleted_at is null and loss_reason_id is not null;
create index deals_by_loss_competitor on deals.deals (loss_competitor_id) where deleted_at is null and loss_competitor_id is not null;
create index deals_by_person on deals.deals using gin (person_ids) where deleted_at is null;
create index deals_by_competitor on deals.deals using gin (competitor_ids) where deleted_at is null;
create index deals_by_product on deals.deals using gin (product_ids) where deleted_at is null;
create index deals_search on deals.deals using gin (name_key gin_trgm_ops) where deleted_at is null;
create index demand_signals_by_day on deals.demand_signals (day, id) where deleted_at is null;
create index demand_signals_by_created on deals.demand_signals (created_at, id) where deleted_at is null;
create index demand_signals_of_owner on deals.demand_signals (owner_id, created_at, id) where deleted_at is null;
create index demand_signals_of_team on deals.demand_signals (team_id, created_at, id) where deleted_at is null;
create index demand_signals_of_owner_by_day on deals.demand_signals (owner_id, day, id) where deleted_at is null;
create index demand_signals_of_team_by_day on deals.demand_signals (team_id, day, id) where deleted_at is null;
create index demand_signals_of_organization on deals.demand_signals (organization_id) where deleted_at is null;
create index demand_signals_of_person on deals.demand_signals (person_id) where deleted_at is null;
create index demand_signals_of_product on deals.demand_signals (product_id) where deleted_at is null;
