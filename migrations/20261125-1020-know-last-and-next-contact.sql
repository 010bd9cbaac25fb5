-- When a party was contacted last and will be next, and when the first of what is planned for a deal stands: told by whoever keeps activities, so that
-- lists are sorted and filtered by it within rights. It moves no version and no audit.
alter table contacts.persons add column last_contact_at timestamptz(3), add column next_contact_at timestamptz(3);
alter table contacts.organizations add column last_contact_at timestamptz(3), add column next_contact_at timestamptz(3);
alter table deals.deals add column next_activity_at timestamptz(3);

-- Held before it is worked out what to tell, and in one order, so that two who tell at once wait for one another and neither tells what is out of date.
create function contacts.hold_parties(persons_ uuid[], organizations_ uuid[]) returns void language plpgsql as $$
begin
  perform 1 from contacts.organizations where id = any(organizations_) order by id for no key update;
  perform 1 from contacts.persons where id = any(persons_) order by id for no key update;
end $$;
create function contacts.person_contacts_are(person uuid, last timestamptz, next timestamptz) returns void language sql as $$
  update contacts.persons set last_contact_at = last, next_contact_at = next where id = person and (last_contact_at, next_contact_at) is distinct from (last, next)
$$;
create function contacts.organization_contacts_are(organization uuid, last timestamptz, next timestamptz) returns void language sql as $$
  update contacts.organizations set last_contact_at = last, next_contact_at = next where id = organization and (last_contact_at, next_contact_at) is distinct from (last, next)
$$;
create function deals.hold_deals(deals_ uuid[]) returns void language plpgsql as $$
begin
  perform 1 from deals.deals where id = any(deals_) order by id for no key update;
end $$;
create function deals.next_activity_is(deal uuid, next timestamptz) returns void language sql as $$
  update deals.deals set next_activity_at = next where id = deal and next_activity_at is distinct from next
$$;

-- A call, a meeting and an e-mail are a contact; what is done lies in the past.
create function activities.organization_contacts(organization uuid, out last timestamptz, out next timestamptz) language sql stable as $$
  select (select max(l.happens_at) from unnest(array['call', 'meeting', 'email']) t(type) cross join lateral (select a.happens_at from activities.activities a
      where a.organization_id = organization and a.type = t.type and a.status = 'done' and a.deleted_at is null order by a.happens_at desc limit 1) l),
    (select a.happens_at from activities.activities a where a.organization_id = organization and a.type in ('call', 'meeting', 'email') and a.status = 'planned' and a.deleted_at is null order by a.happens_at limit 1)
$$;
create function activities.person_contacts(person uuid, out last timestamptz, out next timestamptz) language sql stable as $$
  select (select max(l.happens_at) from unnest(array['call', 'meeting', 'email']) t(type) cross join lateral (select a.happens_at from activities.activity_people a
      where a.person_id = person and a.type = t.type and a.status = 'done' order by a.happens_at desc limit 1) l),
    (select a.happens_at from activities.activity_people a where a.person_id = person and a.type in ('call', 'meeting', 'email') and a.status = 'planned' order by a.happens_at limit 1)
$$;
create function activities.next_of_deal(deal uuid) returns timestamptz language sql stable as $$
  select a.happens_at from activities.activities a where a.deal_id = deal and a.status = 'planned' and a.deleted_at is null order by a.happens_at limit 1
$$;

-- What a transaction has touched is remembered until its commit and told then, once, in one order, whatever the order it was written in.
create function activities.remember(records text) returns void language sql as $$
  select set_config('activities.touched', concat_ws(' ', nullif(current_setting('activities.touched', true), ''), records), true)
$$;
create function activities.touch_new() returns trigger language plpgsql as $$
begin
  perform activities.remember((select string_agg(distinct named, ' ') from written w
    cross join lateral (select 'o' || w.organization_id::text union all select 'd' || w.deal_id::text union all select 'p' || unnest(w.person_ids)::text) x(named)));
  return null;
end $$;
create function activities.touch_changed() returns trigger language plpgsql as $$
begin
  perform activities.remember((select string_agg(distinct named, ' ') from before b join written w using (id)
    cross join lateral (select 'o' || unnest(array[b.organization_id, w.organization_id])::text union all select 'd' || unnest(array[b.deal_id, w.deal_id])::text union all select 'p' || unnest(b.person_ids || w.person_ids)::text) x(named)
    where (b.status, b.happens_at, b.organization_id, b.deal_id, b.person_ids, b.deleted_at is null) is distinct from (w.status, w.happens_at, w.organization_id, w.deal_id, w.person_ids, w.deleted_at is null)));
  return null;
end $$;
create trigger activities_touch_new after insert on activities.activities referencing new table as written for each statement execute function activities.touch_new();
create trigger activities_touch_changed after update on activities.activities referencing old table as before new table as written for each statement execute function activities.touch_changed();

create function activities.touched(kind text) returns uuid[] language sql stable as $$
  select array(select distinct substr(each, 2)::uuid from unnest(string_to_array(current_setting('activities.touched', true), ' ')) each where each like kind || '%' order by 1)
$$;
create function activities.tell_contacts() returns trigger language plpgsql as $$
declare
  of_organizations uuid[] := activities.touched('o');
  of_persons uuid[] := activities.touched('p');
  of_deals uuid[] := activities.touched('d');
begin
  perform set_config('activities.touched', '', true);
  perform contacts.hold_parties(of_persons, of_organizations);
  perform deals.hold_deals(of_deals);
  perform contacts.organization_contacts_are(each, c.last, c.next) from unnest(of_organizations) each cross join lateral activities.organization_contacts(each) c;
  perform contacts.person_contacts_are(each, c.last, c.next) from unnest(of_persons) each cross join lateral activities.person_contacts(each) c;
  perform deals.next_activity_is(each, activities.next_of_deal(each)) from unnest(of_deals) each;
  return null;
end $$;
create constraint trigger activities_tell_contacts after insert or update on activities.activities deferrable initially deferred for each row execute function activities.tell_contacts();

update contacts.organizations o set last_contact_at = c.last, next_contact_at = c.next from contacts.organizations x cross join lateral activities.organization_contacts(x.id) c where o.id = x.id and (c.last is not null or c.next is not null);
update contacts.persons p set last_contact_at = c.last, next_contact_at = c.next from contacts.persons x cross join lateral activities.person_contacts(x.id) c where p.id = x.id and (c.last is not null or c.next is not null);
update deals.deals d set next_activity_at = planned.next from (select deal_id, min(happens_at) as next from activities.activities where status = 'planned' and deleted_at is null and deal_id is not null group by deal_id) planned where d.id = planned.deal_id;

-- Never contacted comes first, nothing planned comes last.
create index persons_by_last_contact on contacts.persons (coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null;
create index persons_by_owner_last_contact on contacts.persons (owner_id, coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null;
create index persons_by_team_last_contact on contacts.persons (team_id, coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null;
create index persons_by_next_contact on contacts.persons (coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null;
create index persons_by_owner_next_contact on contacts.persons (owner_id, coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null;
create index persons_by_team_next_contact on contacts.persons (team_id, coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null;
create index persons_contacted on contacts.persons (last_contact_at) where deleted_at is null and last_contact_at is not null;
create index persons_to_contact on contacts.persons (next_contact_at) where deleted_at is null and next_contact_at is not null;
create index organizations_by_last_contact on contacts.organizations (coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null;
create index organizations_by_owner_last_contact on contacts.organizations (owner_id, coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null;
create index organizations_by_team_last_contact on contacts.organizations (team_id, coalesce(last_contact_at, timestamptz '0001-01-01 00:00Z'), id) where deleted_at is null;
create index organizations_by_next_contact on contacts.organizations (coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null;
create index organizations_by_owner_next_contact on contacts.organizations (owner_id, coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null;
create index organizations_by_team_next_contact on contacts.organizations (team_id, coalesce(next_contact_at, timestamptz '9999-12-31 00:00Z'), id) where deleted_at is null;
create index organizations_contacted on contacts.organizations (last_contact_at) where deleted_at is null and last_contact_at is not null;
create index organizations_to_contact on contacts.organizations (next_contact_at) where deleted_at is null and next_contact_at is not null;
create index deals_by_next_activity on deals.deals (next_activity_at) where deleted_at is null and next_activity_at is not null;
create index deals_having_next_step on deals.deals ((coalesce(next_step, '') <> '' or next_step_at is not null or next_activity_at is not null), owner_id) where deleted_at is null and status = 'open';
