-- The first of the rows of a transaction tells for all of them, in one statement for each kind; the others have nothing to do.
drop function contacts.person_contacts_are(uuid, timestamptz, timestamptz);
drop function contacts.organization_contacts_are(uuid, timestamptz, timestamptz);
drop function deals.next_activity_is(uuid, timestamptz);
create function contacts.person_contacts_are(persons_ uuid[], last timestamptz[], next timestamptz[]) returns void language sql as $$
  update contacts.persons p set last_contact_at = told.last, next_contact_at = told.next from unnest(persons_, last, next) told(id, last, next)
  where p.id = told.id and (p.last_contact_at, p.next_contact_at) is distinct from (told.last, told.next)
$$;
create function contacts.organization_contacts_are(organizations_ uuid[], last timestamptz[], next timestamptz[]) returns void language sql as $$
  update contacts.organizations o set last_contact_at = told.last, next_contact_at = told.next from unnest(organizations_, last, next) told(id, last, next)
  where o.id = told.id and (o.last_contact_at, o.next_contact_at) is distinct from (told.last, told.next)
$$;
create function deals.next_activities_are(deals_ uuid[], next timestamptz[]) returns void language sql as $$
  update deals.deals d set next_activity_at = told.next from unnest(deals_, next) told(id, next) where d.id = told.id and d.next_activity_at is distinct from told.next
$$;

-- Done is what was completed: said so, no other index looks as good to a planner that has no statistics yet.
create index activities_contacts_of_organization on activities.activities (organization_id, happens_at desc) where deleted_at is null and completed_at is not null and type in ('call', 'meeting', 'email');

create or replace function activities.tell_contacts() returns trigger language plpgsql as $$
declare
  of_organizations uuid[];
  of_persons uuid[];
  of_deals uuid[];
begin
  if coalesce(current_setting('activities.touched', true), '') = '' then
    return null;
  end if;
  of_organizations := activities.touched('o');
  of_persons := activities.touched('p');
  of_deals := activities.touched('d');
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
  return null;
end $$;
drop function activities.organization_contacts(uuid);
drop function activities.person_contacts(uuid);
drop function activities.next_of_deal(uuid);
