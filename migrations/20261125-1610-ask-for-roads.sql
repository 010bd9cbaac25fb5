-- Who stands above a colleague, the nearest first; who is away, because somebody stands in for him; who looks after people and rights.
create function identity.superiors_of(of_user uuid) returns table (user_id uuid, distance int) language sql stable as $$
  with recursive above as (
    select p.parent_id as id, 1 as distance from identity.users u join identity.positions p on p.id = u.position_id where u.id = of_user
    union select p.parent_id, above.distance + 1 from above join identity.positions p on p.id = above.id where above.distance < 100)
  select u.id, min(above.distance) from above join identity.users u on u.position_id = above.id where u.status = 'active' and u.id <> of_user group by u.id
$$;
create function identity.is_away(of_user uuid, on_day date) returns boolean language sql stable as $$
  select exists (select from identity.delegations d where d.from_user_id = of_user and d.ended_at is null and on_day between d.starts_on and d.ends_on)
$$;
create function identity.administrators(on_day date) returns setof uuid language sql stable as $$
  select u.id from identity.users u where u.status = 'active' and exists (
    select from identity.roles r where r.id = any(identity.roles_held(u.role_ids, u.role_terms, on_day)) and r.permissions @> '[{"name": "identity.administer"}]')
$$;

-- By what the road to an organization is found; of the rest of it this says nothing but how long ago it was talked to.
create view contacts.organization_road as select o.id, o.matching_key, o.domain, o.tax_id, o.owner_id, o.last_contact_at, o.confidentiality <> 'open' as is_confidential
  from contacts.organizations o where o.deleted_at is null;
create view activities.organization_contact as select organization_id, owner_id, happens_at from activities.activities
  where organization_id is not null and type in ('call', 'meeting', 'email') and status = 'done' and deleted_at is null;

create schema roads;
-- How often somebody has looked for roads on a day; of what, is kept nowhere.
create table roads.looks (user_id uuid not null, day date not null, times int not null, primary key (user_id, day));
-- Who was shown the sign of which organization: once for each day.
create table roads.signs (
  id uuid primary key, version int not null default 1, user_id uuid not null, organization_id uuid not null, day date not null, colleagues text not null, last_contact text, shown_at timestamptz(3) not null,
  unique (user_id, organization_id, day)
);
create table roads.access_requests (
  id uuid primary key, version int not null default 1, asker_id uuid not null, organization_id uuid not null, asked_for text not null, purpose text not null, until date not null,
  status text not null check (status in ('asked', 'escalated', 'granted', 'refused', 'withdrawn', 'expired')), decider_id uuid, asked_ids uuid[] not null, due_at timestamptz(3),
  escalated_at timestamptz(3), escalated_because text check (escalated_because in ('silence', 'refusal')), refusals jsonb not null default '[]',
  decided_by_id uuid, decided_at timestamptz(3), granted_until date, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index access_requests_one_open on roads.access_requests (asker_id, organization_id) where status in ('asked', 'escalated');
create index access_requests_of_asker on roads.access_requests (asker_id, id desc);
create index access_requests_to_decide on roads.access_requests (decider_id, id) where status in ('asked', 'escalated');
create index access_requests_open on roads.access_requests (id) where status in ('asked', 'escalated');
