-- A call that nobody answered and a meeting nobody came to are done, and no contact: what they came to says so. Nothing that is told of contacts goes by them.
alter table activities.outcomes add column is_contact boolean not null default true;
update activities.outcomes set is_contact = false where code in ('no-answer', 'voice-mail', 'wrong-number', 'postponed', 'no-show');
alter table activities.activities add column is_contact boolean not null default false;
alter table activities.activity_people add column is_contact boolean not null default false;

create or replace function activities.place_activity() returns trigger language plpgsql as $$
begin
  new.first_day := coalesce(new.start_on, new.due_on);
  new.last_day := greatest(new.end_on, new.start_on, new.due_on);
  new.happens_at := case when new.status = 'done' then new.completed_at when new.all_day and new.first_day is not null then new.first_day::timestamp at time zone new.time_zone else coalesce(new.start_at, new.due_at, new.created_at) end;
  new.overdue_from := case when new.status <> 'planned' then null when new.all_day then (new.last_day + 1)::timestamp at time zone new.time_zone else greatest(new.end_at, new.start_at, new.due_at) end;
  new.is_contact := new.status = 'done' and new.type in ('call', 'meeting', 'email') and (new.outcome_id is null or (select o.is_contact from activities.outcomes o where o.id = new.outcome_id));
  return new;
end $$;
create or replace function activities.place_people() returns trigger language plpgsql as $$
declare
  contact_of uuid := case when new.is_contact and new.practice_id is null then new.owner_id end;
begin
  if tg_op = 'UPDATE' then
    delete from activities.activity_people where activity_id = new.id and (new.deleted_at is not null or person_id <> all(new.person_ids));
  end if;
  if new.deleted_at is null then
    insert into activities.activity_people (activity_id, person_id, type, happens_at, status, is_pinned, is_contact, by_id, direction, weight)
    select new.id, named, new.type, new.happens_at, new.status, new.is_pinned, new.is_contact, contact_of, new.direction, case when contact_of is not null then activities.contact_weight(new.type, new.direction, new.happens_at) end from unnest(new.person_ids) named
    on conflict (activity_id, person_id) do update set happens_at = excluded.happens_at, status = excluded.status, is_pinned = excluded.is_pinned, is_contact = excluded.is_contact, by_id = excluded.by_id, direction = excluded.direction, weight = excluded.weight
      where (activity_people.happens_at, activity_people.status, activity_people.is_pinned, activity_people.is_contact, activity_people.by_id, activity_people.direction)
        is distinct from (excluded.happens_at, excluded.status, excluded.is_pinned, excluded.is_contact, excluded.by_id, excluded.direction);
  end if;
  return null;
end $$;
create or replace function activities.touch_changed() returns trigger language plpgsql as $$
begin
  perform activities.remember((select string_agg(distinct named, ' ') from before b join written w using (id)
    cross join lateral (select 'o' || unnest(array[b.organization_id, w.organization_id])::text union all select 'd' || unnest(array[b.deal_id, w.deal_id])::text union all select 'p' || unnest(b.person_ids || w.person_ids)::text
      union all select 'k' || b.owner_id::text || '/' || unnest(b.person_ids)::text where b.is_contact
      union all select 'k' || w.owner_id::text || '/' || unnest(w.person_ids)::text where w.is_contact) x(named)
    where (b.status, b.happens_at, b.is_contact, b.organization_id, b.deal_id, b.person_ids, b.owner_id, b.direction, b.practice_id, b.deleted_at is null) is distinct from
      (w.status, w.happens_at, w.is_contact, w.organization_id, w.deal_id, w.person_ids, w.owner_id, w.direction, w.practice_id, w.deleted_at is null)));
  return null;
end $$;
create or replace function activities.touch_new() returns trigger language plpgsql as $$
begin
  perform activities.remember((select string_agg(distinct named, ' ') from written w
    cross join lateral (select 'o' || w.organization_id::text union all select 'd' || w.deal_id::text union all select 'p' || unnest(w.person_ids)::text
      union all select 'k' || w.owner_id::text || '/' || unnest(w.person_ids)::text where w.is_contact) x(named)));
  return null;
end $$;

-- Where it is said anew whether an outcome is a contact, all that ever came to it is counted anew, in the same go.
create function activities.count_contacts_anew() returns trigger language plpgsql as $$
declare
  wall text := current_setting('holdfast.wall', true);
begin
  perform set_config('holdfast.wall', 'open', true);
  update activities.activities set is_contact = new.is_contact where outcome_id = new.id and status = 'done' and type in ('call', 'meeting', 'email');
  perform set_config('holdfast.wall', coalesce(wall, ''), true);
  return null;
end $$;
create trigger outcomes_count_contacts_anew after update of is_contact on activities.outcomes for each row when (old.is_contact <> new.is_contact) execute function activities.count_contacts_anew();

drop index activities.activities_contacts_of_organization;
create index activities_contacts_of_organization on activities.activities (organization_id, happens_at desc) where deleted_at is null and is_contact;
create index activity_people_last_contact on activities.activity_people (person_id, happens_at desc) where is_contact;
create or replace view activities.organization_contact as select organization_id, owner_id, happens_at from activities.activities where organization_id is not null and is_contact and deleted_at is null;

-- What is there already, set by set: told one by one, a large company would wait for long.
select set_config('holdfast.wall', 'open', true);
alter table activities.activities disable trigger user;
update activities.activities a set is_contact = true where a.status = 'done' and a.type in ('call', 'meeting', 'email') and not exists (select from activities.outcomes o where o.id = a.outcome_id and not o.is_contact);
alter table activities.activities enable trigger user;
create temporary table no_contacts on commit drop as select l.activity_id, l.person_id, l.by_id, a.organization_id from activities.activity_people l join activities.activities a on a.id = l.activity_id
  where a.status = 'done' and a.type in ('call', 'meeting', 'email') and not a.is_contact;
update activities.activity_people l set is_contact = a.is_contact, by_id = case when a.is_contact then l.by_id end, weight = case when a.is_contact then l.weight end
  from activities.activities a where a.id = l.activity_id and a.status = 'done' and a.type in ('call', 'meeting', 'email');
select activities.work_out_acquaintances(array_agg(by_id), array_agg(person_id)) from (select distinct by_id, person_id from no_contacts where by_id is not null) pairs having count(*) > 0;
update contacts.persons p set last_contact_at = (select max(l.happens_at) from activities.activity_people l where l.person_id = p.id and l.is_contact) where p.id in (select person_id from no_contacts);
update contacts.organizations o set last_contact_at = (select max(a.happens_at) from activities.activities a where a.organization_id = o.id and a.is_contact and a.deleted_at is null)
  where o.id in (select organization_id from activities.activities where status = 'done' and type in ('call', 'meeting', 'email') and not is_contact and organization_id is not null);
