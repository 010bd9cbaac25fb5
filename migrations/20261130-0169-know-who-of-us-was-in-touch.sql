-- Who of us was in touch with a party last, when, and when anybody else of us was (decision 0057). Only colleagues who are here count. From these three it can be told for any
-- stretch of time whether a party hangs on one of us, on several or on nobody, and none of them changes by time alone.
alter table contacts.persons add column contact_by_id uuid, add column contact_by_at timestamptz(3), add column other_contact_at timestamptz(3);
alter table contacts.organizations add column contact_by_id uuid, add column contact_by_at timestamptz(3), add column other_contact_at timestamptz(3);

drop function contacts.person_contacts_are(uuid[], timestamptz[], timestamptz[]);
drop function contacts.organization_contacts_are(uuid[], timestamptz[], timestamptz[]);
create function contacts.person_contacts_are(persons_ uuid[], last timestamptz[], next timestamptz[], by_id uuid[], by_at timestamptz[], other timestamptz[]) returns void language plpgsql as $$
declare
  wall text := current_setting('holdfast.wall', true);
begin
  perform set_config('holdfast.wall', 'open', true);
  update contacts.persons p set last_contact_at = told.last, next_contact_at = told.next, contact_by_id = told.by_id, contact_by_at = told.by_at, other_contact_at = told.other from unnest(persons_, $2, $3, $4, $5, $6) told(id, last, next, by_id, by_at, other)
  where p.id = told.id and (p.last_contact_at, p.next_contact_at, p.contact_by_id, p.contact_by_at, p.other_contact_at) is distinct from (told.last, told.next, told.by_id, told.by_at, told.other);
  perform set_config('holdfast.wall', coalesce(wall, ''), true);
end $$;
create function contacts.organization_contacts_are(organizations_ uuid[], last timestamptz[], next timestamptz[], by_id uuid[], by_at timestamptz[], other timestamptz[]) returns void language plpgsql as $$
declare
  wall text := current_setting('holdfast.wall', true);
begin
  perform set_config('holdfast.wall', 'open', true);
  update contacts.organizations o set last_contact_at = told.last, next_contact_at = told.next, contact_by_id = told.by_id, contact_by_at = told.by_at, other_contact_at = told.other from unnest(organizations_, $2, $3, $4, $5, $6) told(id, last, next, by_id, by_at, other)
  where o.id = told.id and (o.last_contact_at, o.next_contact_at, o.contact_by_id, o.contact_by_at, o.other_contact_at) is distinct from (told.last, told.next, told.by_id, told.by_at, told.other);
  perform set_config('holdfast.wall', coalesce(wall, ''), true);
end $$;

-- Each of us who was in touch with somebody is found by one step of an index, however often he was.
create index activities_contacts_by_colleague on activities.activities (organization_id, owner_id, happens_at desc)
  where deleted_at is null and is_contact and practice_id is null and owner_id is not null;
drop index activities.activity_people_contacts;
create index activity_people_contacts on activities.activity_people (person_id, by_id, happens_at desc) include (type, direction, weight) where by_id is not null;
create function activities.in_touch_with_organization(organization uuid) returns table (user_id uuid, at timestamptz) language sql stable as $$
  with recursive met as (
    (select a.owner_id as user_id, a.happens_at as at from activities.activities a where a.organization_id = organization and a.deleted_at is null and a.is_contact and a.practice_id is null and a.owner_id is not null order by a.owner_id, a.happens_at desc limit 1)
    union all
    select further.* from met cross join lateral (select a.owner_id, a.happens_at from activities.activities a where a.organization_id = organization and a.deleted_at is null and a.is_contact and a.practice_id is null and a.owner_id is not null and a.owner_id > met.user_id order by a.owner_id, a.happens_at desc limit 1) further)
  select * from met
$$;
create function activities.in_touch_with_person(person uuid) returns table (user_id uuid, at timestamptz) language sql stable as $$
  with recursive met as (
    (select l.by_id as user_id, l.happens_at as at from activities.activity_people l where l.person_id = person and l.by_id is not null order by l.by_id, l.happens_at desc limit 1)
    union all
    select further.* from met cross join lateral (select l.by_id, l.happens_at from activities.activity_people l where l.person_id = person and l.by_id > met.user_id order by l.by_id, l.happens_at desc limit 1) further)
  select * from met
$$;

-- Tells of some parties when they were and will be contacted and who of us was in touch, each in one update; whoever calls it holds them.
create function activities.tell_contacts_of(persons_ uuid[], organizations_ uuid[]) returns void language plpgsql as $$
begin
  perform contacts.organization_contacts_are(array_agg(x.id), array_agg(x.last), array_agg(x.next), array_agg(x.met_by[1]), array_agg(x.met_at[1]), array_agg(x.met_at[2])) from (
    select o.id, k.*,
      (select a.happens_at from activities.activities a where a.organization_id = o.id and a.is_contact and a.deleted_at is null order by a.happens_at desc limit 1) as last,
      (select a.happens_at from activities.activities a where a.organization_id = o.id and a.type in ('call', 'meeting', 'email') and a.status = 'planned' and a.deleted_at is null order by a.happens_at limit 1) as next
    from unnest(organizations_) o(id) cross join lateral (select array_agg(met.user_id order by met.at desc, met.user_id) as met_by, array_agg(met.at order by met.at desc, met.user_id) as met_at
      from activities.in_touch_with_organization(o.id) met join identity.user_card u on u.id = met.user_id and u.status = 'active') k) x;
  perform contacts.person_contacts_are(array_agg(x.id), array_agg(x.last), array_agg(x.next), array_agg(x.met_by[1]), array_agg(x.met_at[1]), array_agg(x.met_at[2])) from (
    select p.id, k.*,
      (select a.happens_at from activities.activity_people a where a.person_id = p.id and a.is_contact order by a.happens_at desc limit 1) as last,
      (select a.happens_at from activities.activity_people a where a.person_id = p.id and a.type in ('call', 'meeting', 'email') and a.status = 'planned' order by a.happens_at limit 1) as next
    from unnest(persons_) p(id) cross join lateral (select array_agg(met.user_id order by met.at desc, met.user_id) as met_by, array_agg(met.at order by met.at desc, met.user_id) as met_at
      from activities.in_touch_with_person(p.id) met join identity.user_card u on u.id = met.user_id and u.status = 'active') k) x;
end $$;

-- At the commit, from what the transaction touched (decision 0025).
create or replace function activities.tell_contacts() returns trigger language plpgsql as $$
declare
  of_organizations uuid[];
  of_persons uuid[];
  of_deals uuid[];
  met_by uuid[];
  met uuid[];
begin
  if coalesce(current_setting('activities.touched', true), '') = '' then
    return null;
  end if;
  of_organizations := activities.touched('o');
  of_persons := activities.touched('p');
  of_deals := activities.touched('d');
  select array_agg(by_id), array_agg(person_id) into met_by, met from (select distinct substr(split_part(each, '/', 1), 2)::uuid as by_id, split_part(each, '/', 2)::uuid as person_id
    from unnest(string_to_array(current_setting('activities.touched', true), ' ')) each where each like 'k%' order by 2, 1) pairs;
  perform set_config('activities.touched', '', true);
  perform contacts.hold_parties(of_persons, of_organizations);
  perform deals.hold_deals(of_deals);
  perform activities.tell_contacts_of(of_persons, of_organizations);
  perform deals.next_activities_are(array_agg(x.id), array_agg(x.next)) from (
    select each as id, (select a.happens_at from activities.activities a where a.deal_id = each and a.status = 'planned' and a.deleted_at is null order by a.happens_at limit 1) as next
    from unnest(of_deals) each) x;
  if met_by is not null then
    perform activities.work_out_acquaintances(met_by, met);
  end if;
  return null;
end $$;

-- A colleague has left, or is back: what hung on him, and what hung on another beside him, is told anew.
create function activities.tell_whom_one_knew(user_ uuid) returns void language plpgsql as $$
declare
  of_organizations uuid[] := array(select distinct a.organization_id from activities.activities a where a.owner_id = user_ and a.organization_id is not null and a.deleted_at is null and a.is_contact);
  of_persons uuid[] := array(select k.person_id from activities.acquaintances k where k.user_id = user_);
begin
  perform contacts.hold_parties(of_persons, of_organizations);
  perform activities.tell_contacts_of(of_persons, of_organizations);
end $$;

do $$
begin
  perform set_config('holdfast.wall', 'open', true);
  perform activities.tell_contacts_of(array(select id from contacts.persons where last_contact_at is not null), array(select id from contacts.organizations where last_contact_at is not null));
end $$;

create index persons_by_whom on contacts.persons (contact_by_id, contact_by_at) where deleted_at is null and contact_by_id is not null;
create index persons_in_touch on contacts.persons (contact_by_at) where deleted_at is null and contact_by_at is not null;
create index persons_other_contact on contacts.persons (other_contact_at) where deleted_at is null and other_contact_at is not null;
create index organizations_by_whom on contacts.organizations (contact_by_id, contact_by_at) where deleted_at is null and contact_by_id is not null;
create index organizations_in_touch on contacts.organizations (contact_by_at) where deleted_at is null and contact_by_at is not null;
create index organizations_other_contact on contacts.organizations (other_contact_at) where deleted_at is null and other_contact_at is not null;

-- What figures of reporting ask of a customer.
create or replace view contacts.organization_card as select id, name, owner_id, team_id, deleted_at, confidentiality, tier_id, territory_id, business_line_ids, practice_id, types, last_contact_at, contact_by_id, contact_by_at, other_contact_at, created_at from contacts.organizations;
create view activities.planned_activity as select id, organization_id, owner_id, created_by_id, type, subject, happens_at from activities.activities where status = 'planned' and deleted_at is null and practice_id is null;
create or replace view deals.base_currency as select code, decimals from deals.currencies where is_base;
create index activities_without_people on activities.activities (owner_id, happens_at) where deleted_at is null and status = 'done' and person_ids = '{}' and organization_id is not null and type in ('call', 'meeting', 'email');
