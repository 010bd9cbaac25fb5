-- What a contact weighs for how well two know each other, counted up to the first day of 2020, so that it never has to be counted again: a half every 180 days
-- later is the same for all. To the day, and in exact decimals: what is added up in another order comes to the same.
create function activities.contact_weight(type text, direction text, at timestamptz) returns numeric language sql immutable parallel safe as $$
  select round((case type when 'meeting' then 6 when 'call' then case direction when 'inbound' then 4 else 2 end when 'email' then case direction when 'inbound' then 3 else 1 end else 0 end)
    * power(2::numeric, (floor(extract(epoch from at) / 86400) - 18262) / 180), 6)
$$;

-- Of the people of an activity also for whom of us it is a contact: nobody, unless it is one, was, and is none of a practice.
alter table activities.activity_people add column by_id uuid, add column direction text, add column weight numeric;
create or replace function activities.place_people() returns trigger language plpgsql as $$
declare
  contact_of uuid := case when new.type in ('call', 'meeting', 'email') and new.status = 'done' and new.practice_id is null then new.owner_id end;
begin
  if tg_op = 'UPDATE' then
    delete from activities.activity_people where activity_id = new.id and (new.deleted_at is not null or person_id <> all(new.person_ids));
  end if;
  if new.deleted_at is null then
    insert into activities.activity_people (activity_id, person_id, type, happens_at, status, is_pinned, by_id, direction, weight)
    select new.id, named, new.type, new.happens_at, new.status, new.is_pinned, contact_of, new.direction, case when contact_of is not null then activities.contact_weight(new.type, new.direction, new.happens_at) end from unnest(new.person_ids) named
    on conflict (activity_id, person_id) do update set happens_at = excluded.happens_at, status = excluded.status, is_pinned = excluded.is_pinned, by_id = excluded.by_id, direction = excluded.direction, weight = excluded.weight
      where (activity_people.happens_at, activity_people.status, activity_people.is_pinned, activity_people.by_id, activity_people.direction) is distinct from (excluded.happens_at, excluded.status, excluded.is_pinned, excluded.by_id, excluded.direction);
  end if;
  return null;
end $$;
update activities.activity_people l set by_id = a.owner_id, direction = a.direction, weight = activities.contact_weight(a.type, a.direction, a.happens_at)
  from activities.activities a where a.id = l.activity_id and a.type in ('call', 'meeting', 'email') and a.status = 'done' and a.practice_id is null and a.owner_id is not null;
create index activity_people_contacts on activities.activity_people (person_id, by_id) include (type, direction, happens_at, weight) where by_id is not null;

-- Who of us knows whom, from what happened between the two. Where nothing ever came from the other side, it is worth a quarter.
create table activities.acquaintances (
  person_id uuid not null, user_id uuid not null, meeting_count int not null, call_count int not null, email_count int not null, inbound_count int not null, outbound_count int not null,
  first_at timestamptz(3) not null, last_at timestamptz(3) not null, weight numeric not null,
  warmth numeric not null generated always as (case when meeting_count + inbound_count > 0 then weight else weight / 4 end) stored, primary key (person_id, user_id)
);
create index acquaintances_of_person on activities.acquaintances (person_id, warmth desc, user_id);
create index acquaintances_of_user on activities.acquaintances (user_id, warmth desc, person_id);
create view activities.acquaintance as select * from activities.acquaintances;

-- Worked out for each pair from what lies between the two, by the index above alone.
create function activities.work_out_acquaintances(users_ uuid[], persons_ uuid[]) returns void language plpgsql as $$
begin
  delete from activities.acquaintances a using unnest(users_, persons_) met(user_id, person_id)
    where a.person_id = met.person_id and a.user_id = met.user_id and not exists (select from activities.activity_people l where l.person_id = met.person_id and l.by_id = met.user_id);
  insert into activities.acquaintances (person_id, user_id, meeting_count, call_count, email_count, inbound_count, outbound_count, first_at, last_at, weight)
    select met.person_id, met.user_id, between_them.* from unnest(users_, persons_) met(user_id, person_id) cross join lateral (
      select count(*) filter (where l.type = 'meeting') as meetings, count(*) filter (where l.type = 'call') as calls, count(*) filter (where l.type = 'email') as emails,
        count(*) filter (where l.type <> 'meeting' and l.direction = 'inbound') as inbound, count(*) filter (where l.type <> 'meeting' and l.direction = 'outbound') as outbound, min(l.happens_at) as first_at, max(l.happens_at) as last_at, sum(l.weight) as weight
      from activities.activity_people l where l.person_id = met.person_id and l.by_id = met.user_id having count(*) > 0) between_them
    on conflict (person_id, user_id) do update set meeting_count = excluded.meeting_count, call_count = excluded.call_count, email_count = excluded.email_count, inbound_count = excluded.inbound_count,
      outbound_count = excluded.outbound_count, first_at = excluded.first_at, last_at = excluded.last_at, weight = excluded.weight;
end $$;
insert into activities.acquaintances (person_id, user_id, meeting_count, call_count, email_count, inbound_count, outbound_count, first_at, last_at, weight)
  select l.person_id, l.by_id, count(*) filter (where l.type = 'meeting'), count(*) filter (where l.type = 'call'), count(*) filter (where l.type = 'email'),
    count(*) filter (where l.type <> 'meeting' and l.direction = 'inbound'), count(*) filter (where l.type <> 'meeting' and l.direction = 'outbound'), min(l.happens_at), max(l.happens_at), sum(l.weight)
  from activities.activity_people l where l.by_id is not null group by l.person_id, l.by_id;

-- What a transaction touches is remembered (decision 0025): of contacts also each pair, as k<user>/<person>.
create or replace function activities.touch_new() returns trigger language plpgsql as $$
begin
  perform activities.remember((select string_agg(distinct named, ' ') from written w
    cross join lateral (select 'o' || w.organization_id::text union all select 'd' || w.deal_id::text union all select 'p' || unnest(w.person_ids)::text
      union all select 'k' || w.owner_id::text || '/' || unnest(w.person_ids)::text where w.status = 'done' and w.type in ('call', 'meeting', 'email')) x(named)));
  return null;
end $$;
create or replace function activities.touch_changed() returns trigger language plpgsql as $$
begin
  perform activities.remember((select string_agg(distinct named, ' ') from before b join written w using (id)
    cross join lateral (select 'o' || unnest(array[b.organization_id, w.organization_id])::text union all select 'd' || unnest(array[b.deal_id, w.deal_id])::text union all select 'p' || unnest(b.person_ids || w.person_ids)::text
      union all select 'k' || b.owner_id::text || '/' || unnest(b.person_ids)::text where b.status = 'done' and b.type in ('call', 'meeting', 'email')
      union all select 'k' || w.owner_id::text || '/' || unnest(w.person_ids)::text where w.status = 'done' and w.type in ('call', 'meeting', 'email')) x(named)
    where (b.status, b.happens_at, b.organization_id, b.deal_id, b.person_ids, b.owner_id, b.direction, b.practice_id, b.deleted_at is null) is distinct from
      (w.status, w.happens_at, w.organization_id, w.deal_id, w.person_ids, w.owner_id, w.direction, w.practice_id, w.deleted_at is null)));
  return null;
end $$;

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
  -- A call, a meeting and an e-mail are a contact; what is done lies in the past.
  perform contacts.organization_contacts_are(array_agg(x.id), array_agg(x.last), array_agg(x.next)) from (
    select each as id,
      (select a.happens_at from activities.activities a where a.organization_id = each and a.type in ('call', 'meeting', 'email') and a.completed_at is not null and a.deleted_at is null order by a.happens_at desc limit 1) as last,
      (select a.happens_at from activities.activities a where a.organization_id = each and a.type in ('call', 'meeting', 'email') and a.status = 'planned' and a.deleted_at is null order by a.happens_at limit 1) as next
    from unnest(of_organizations) each) x;
  perform contacts.person_contacts_are(array_agg(x.id), array_agg(x.last), array_agg(x.next)) from (
    select each as id,
      (select max(l.happens_at) from unnest(array['call', 'meeting', 'email']) t(type) cross join lateral (select a.happens_at from activities.activity_people a
        where a.person_id = each and a.type = t.type and a.status = 'done' order by a.happens_at desc limit 1) l) as last,
      (select a.happens_at from activities.activity_people a where a.person_id = each and a.type in ('call', 'meeting', 'email') and a.status = 'planned' order by a.happens_at limit 1) as next
    from unnest(of_persons) each) x;
  perform deals.next_activities_are(array_agg(x.id), array_agg(x.next)) from (
    select each as id, (select a.happens_at from activities.activities a where a.deal_id = each and a.status = 'planned' and a.deleted_at is null order by a.happens_at limit 1) as next
    from unnest(of_deals) each) x;
  if met_by is not null then
    perform activities.work_out_acquaintances(met_by, met);
  end if;
  return null;
end $$;

-- Careers, for modules that ask who worked with whom.
create view contacts.career as select id, person_id, organization_id, job_title, department, start_date, end_date, date_precision, is_primary from contacts.employments where deleted_at is null;
