-- What modules after deals may join: enough to name a deal, to say whether somebody may see it, and to tell its way.
create view deals.deal_card as select id, name, organization_id, status, next_step, owner_id, team_id, deleted_at from deals.deals;
create view deals.stage_step as
  select c.id, c.deal_id, c.at, c.by_id, c.duration_seconds, c.amount_at, c.currency_at, f.id as from_id, f.name as from_name, t.id as to_id, t.name as to_name, t.type as to_type
  from deals.stage_changes c left join deals.stages f on f.id = c.from_stage_id join deals.stages t on t.id = c.to_stage_id;

create schema activities;
create table activities.outcomes (
  id uuid primary key, version int not null default 1, code text not null unique, name text not null, applies_to text[] not null, is_positive boolean not null default false, is_active boolean not null default true,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table activities.activities (
  id uuid primary key, version int not null default 1, type text not null check (type in ('call', 'meeting', 'task', 'email', 'note')), status text not null check (status in ('planned', 'done', 'cancelled')),
  subject text, name_key text not null, description text, direction text, location text, all_day boolean not null default false, time_zone text not null,
  start_at timestamptz(3), end_at timestamptz(3), due_at timestamptz(3), start_on date, end_on date, due_on date, completed_at timestamptz(3), outcome_id uuid references activities.outcomes, outcome_note text,
  is_pinned boolean not null default false, owner_id uuid, team_id uuid, organization_id uuid, deal_id uuid, person_ids uuid[] not null default '{}', follows_id uuid,
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3),
  -- What follows from the rest; kept by the triggers below, so that it moves no version and no audit.
  happens_at timestamptz(3) not null, overdue_from timestamptz(3), first_day date, last_day date,
  check ((status = 'done') = (completed_at is not null)), check (not all_day or (start_at is null and end_at is null and due_at is null)), check (all_day or (start_on is null and end_on is null and due_on is null))
);
-- The people of an activity in the order of time, for the timeline of a person.
create table activities.activity_people (
  activity_id uuid not null references activities.activities on delete cascade, person_id uuid not null, type text not null, happens_at timestamptz(3) not null, status text not null, is_pinned boolean not null, primary key (activity_id, person_id)
);
create index activity_people_in_time on activities.activity_people (person_id, type, happens_at desc, activity_id desc);
create index activity_people_pinned on activities.activity_people (person_id, happens_at desc, activity_id desc) where is_pinned;
create index activity_people_planned on activities.activity_people (person_id, happens_at) where status = 'planned';

create table activities.promises (
  id uuid primary key, version int not null default 1, text text not null, name_key text not null, by_kind text not null check (by_kind in ('us', 'them')), by_user_id uuid, by_person_id uuid, to_user_id uuid, to_person_id uuid,
  organization_id uuid, deal_id uuid, activity_id uuid references activities.activities deferrable initially deferred, due_on date not null, status text not null check (status in ('open', 'kept', 'broken', 'withdrawn')),
  closed_at timestamptz(3), closed_note text, owner_id uuid, team_id uuid,
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3),
  check ((status = 'open') = (closed_at is null)), check (by_kind = 'us' or (by_user_id is null and to_person_id is null)), check (by_kind = 'them' or (by_person_id is null and to_user_id is null))
);

-- A day is the day of its zone: where clocks change at midnight, it begins with its first moment.
create function activities.place_activity() returns trigger language plpgsql as $$
begin
  new.first_day := coalesce(new.start_on, new.due_on);
  new.last_day := greatest(new.end_on, new.start_on, new.due_on);
  new.happens_at := case when new.status = 'done' then new.completed_at when new.all_day and new.first_day is not null then new.first_day::timestamp at time zone new.time_zone else coalesce(new.start_at, new.due_at, new.created_at) end;
  new.overdue_from := case when new.status <> 'planned' then null when new.all_day then (new.last_day + 1)::timestamp at time zone new.time_zone else greatest(new.end_at, new.start_at, new.due_at) end;
  return new;
end $$;
create trigger activities_place before insert or update on activities.activities for each row execute function activities.place_activity();

create function activities.place_people() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from activities.activity_people where activity_id = new.id and (new.deleted_at is not null or person_id <> all(new.person_ids));
  end if;
  if new.deleted_at is null then
    insert into activities.activity_people (activity_id, person_id, type, happens_at, status, is_pinned) select new.id, named, new.type, new.happens_at, new.status, new.is_pinned from unnest(new.person_ids) named
    on conflict (activity_id, person_id) do update set happens_at = excluded.happens_at, status = excluded.status, is_pinned = excluded.is_pinned
      where (activity_people.happens_at, activity_people.status, activity_people.is_pinned) is distinct from (excluded.happens_at, excluded.status, excluded.is_pinned);
  end if;
  return null;
end $$;
create trigger activities_place_people after insert or update on activities.activities for each row execute function activities.place_people();

-- Whether PostgreSQL knows a time zone; a mere offset is none.
create function activities.is_time_zone(name text) returns boolean language plpgsql stable as $$
begin
  perform now() at time zone name;
  return name ~ '^[A-Za-z]';
exception when invalid_parameter_value then return false;
end $$;

-- Each kind of entry in the order of time, for the timeline of an organization and of a deal.
create index activities_of_organization on activities.activities (organization_id, type, happens_at desc, id desc) where deleted_at is null;
create index activities_of_deal on activities.activities (deal_id, type, happens_at desc, id desc) where deleted_at is null;
create index activities_pinned_of_organization on activities.activities (organization_id, happens_at desc, id desc) where deleted_at is null and is_pinned;
create index activities_pinned_of_deal on activities.activities (deal_id, happens_at desc, id desc) where deleted_at is null and is_pinned;
create index activities_of_deal_by_organization on activities.activities (deal_id, organization_id) where deleted_at is null and deal_id is not null;
create index activities_planned_of_organization on activities.activities (organization_id, happens_at) where deleted_at is null and status = 'planned';
create index activities_planned_of_deal on activities.activities (deal_id, happens_at) where deleted_at is null and status = 'planned';
create index activities_planned_of_owner on activities.activities (owner_id, happens_at) where deleted_at is null and status = 'planned';
create index promises_of_organization on activities.promises (organization_id, (coalesce(closed_at, created_at)) desc, id desc) where deleted_at is null;
create index promises_of_deal on activities.promises (deal_id, (coalesce(closed_at, created_at)) desc, id desc) where deleted_at is null;
create index promises_by_person on activities.promises (by_person_id, (coalesce(closed_at, created_at)) desc, id desc) where deleted_at is null;
create index promises_to_person on activities.promises (to_person_id, (coalesce(closed_at, created_at)) desc, id desc) where deleted_at is null;
create index promises_of_activity on activities.promises (activity_id) where deleted_at is null;
create index promises_open_of_owner on activities.promises (owner_id, due_on) where deleted_at is null and status = 'open';

-- A list begins with the reach and ends with the sort; a filter has an index of its own.
create index activities_in_time on activities.activities (happens_at, id) where deleted_at is null;
create index activities_by_created on activities.activities (created_at, id) where deleted_at is null;
create index activities_by_updated on activities.activities (updated_at, id) where deleted_at is null;
create index activities_of_owner_in_time on activities.activities (owner_id, happens_at, id) where deleted_at is null;
create index activities_of_owner_by_created on activities.activities (owner_id, created_at, id) where deleted_at is null;
create index activities_of_owner_by_updated on activities.activities (owner_id, updated_at, id) where deleted_at is null;
create index activities_of_team_in_time on activities.activities (team_id, happens_at, id) where deleted_at is null;
create index activities_of_type_in_time on activities.activities (type, happens_at, id) where deleted_at is null;
create index activities_of_status_in_time on activities.activities (status, happens_at, id) where deleted_at is null;
create index activities_by_outcome on activities.activities (outcome_id) where deleted_at is null and outcome_id is not null;
create index activities_by_start on activities.activities (start_at) where deleted_at is null and start_at is not null;
create index activities_by_due on activities.activities (due_at) where deleted_at is null and due_at is not null;
create index activities_by_completed on activities.activities (completed_at) where deleted_at is null and completed_at is not null;
create index activities_overdue on activities.activities (overdue_from) where deleted_at is null and overdue_from is not null;
create index activities_by_person on activities.activities using gin (person_ids) where deleted_at is null;
create index activities_search on activities.activities using gin (name_key gin_trgm_ops) where deleted_at is null;
create index activities_following on activities.activities (follows_id) where follows_id is not null;
create index promises_by_due on activities.promises (due_on, id) where deleted_at is null;
create index promises_by_created on activities.promises (created_at, id) where deleted_at is null;
create index promises_of_owner_by_due on activities.promises (owner_id, due_on, id) where deleted_at is null;
create index promises_of_team_by_due on activities.promises (team_id, due_on, id) where deleted_at is null;
create index promises_of_status_by_due on activities.promises (status, due_on, id) where deleted_at is null;
create index promises_of_side_by_due on activities.promises (by_kind, due_on, id) where deleted_at is null;
create index promises_of_promiser on activities.promises (by_user_id, due_on) where deleted_at is null;
create index promises_by_closed on activities.promises (closed_at) where deleted_at is null and closed_at is not null;
create index promises_search on activities.promises using gin (name_key gin_trgm_ops) where deleted_at is null;
