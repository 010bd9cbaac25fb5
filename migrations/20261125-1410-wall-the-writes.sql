-- The second wall on writes. Whoever acts is set for the transaction when it begins (holdfast.actor), with the owners, teams and shares whose records it may change;
-- holdfast.wall = 'open' is for parts of the system that act for all. Without an actor nothing is written.

-- Whether a row was last written by this transaction: what one has just made, or given away, one may still finish.
create function platform.is_written_here(row_xmin xid) returns boolean language sql volatile as $$
  select case when age(row_xmin) <= 0 then pg_xact_status((pg_current_xact_id()::text::bigint - age(row_xmin))::text::xid8) = 'in progress' else false end
$$;

-- A list of ids that was set for the transaction.
create function platform.set_ids(setting text) returns uuid[] language sql stable as $$ select string_to_array(nullif(current_setting(setting, true), ''), ',')::uuid[] $$;

-- What the activities of anybody make of a record is told by the system. (A function of its own user may not carry the setting: that takes a superuser.)
create or replace function contacts.person_contacts_are(persons_ uuid[], last timestamptz[], next timestamptz[]) returns void language plpgsql as $$
declare
  wall text := current_setting('holdfast.wall', true);
begin
  perform set_config('holdfast.wall', 'open', true);
  update contacts.persons p set last_contact_at = told.last, next_contact_at = told.next from unnest(persons_, $2, $3) told(id, last, next)
  where p.id = told.id and (p.last_contact_at, p.next_contact_at) is distinct from (told.last, told.next);
  perform set_config('holdfast.wall', coalesce(wall, ''), true);
end $$;
create or replace function contacts.organization_contacts_are(organizations_ uuid[], last timestamptz[], next timestamptz[]) returns void language plpgsql as $$
declare
  wall text := current_setting('holdfast.wall', true);
begin
  perform set_config('holdfast.wall', 'open', true);
  update contacts.organizations o set last_contact_at = told.last, next_contact_at = told.next from unnest(organizations_, $2, $3) told(id, last, next)
  where o.id = told.id and (o.last_contact_at, o.next_contact_at) is distinct from (told.last, told.next);
  perform set_config('holdfast.wall', coalesce(wall, ''), true);
end $$;
create or replace function deals.next_activities_are(deals_ uuid[], next timestamptz[]) returns void language plpgsql as $$
declare
  wall text := current_setting('holdfast.wall', true);
begin
  perform set_config('holdfast.wall', 'open', true);
  update deals.deals d set next_activity_at = told.next from unnest(deals_, $2) told(id, next) where d.id = told.id and d.next_activity_at is distinct from told.next;
  perform set_config('holdfast.wall', coalesce(wall, ''), true);
end $$;

do $$
declare
  walled record;
  reach text;
begin
  for walled in select * from (values
    ('contacts', 'persons', 'contacts.person_shares', 'business_line_ids &&', true), ('contacts', 'organizations', 'contacts.organization_shares', 'business_line_ids &&', true),
    ('deals', 'deals', 'deals.deal_shares', 'business_line_id = any', false), ('activities', 'activities', null, null, false)
  ) t(module, name, shares, line, has_territory) loop
    -- Wrapped, so that each setting is read once a statement and not once a row.
    reach := format($reach$(select current_setting('holdfast.wall', true)) = 'open' or (select current_setting('holdfast.%1$s_all', true)) = 'yes'
      or %%1$s.owner_id = any((select platform.set_ids('holdfast.%1$s_owners'))::uuid[]) or %%1$s.team_id = any((select platform.set_ids('holdfast.%1$s_teams'))::uuid[])$reach$, walled.module);
    if walled.line is not null then
      reach := reach || format($reach$ or %%1$s.%s ((select platform.set_ids('holdfast.%s_line'))::uuid[])$reach$, walled.line, walled.module);
    end if;
    if walled.has_territory then
      reach := reach || format($reach$ or %%1$s.territory_id = any((select platform.set_ids('holdfast.%s_territory'))::uuid[])$reach$, walled.module);
    end if;
    if walled.shares is not null then
      reach := reach || format($reach$ or %%1$s.id = any(array(select s.record_id from %s s where s.grantee_id = any(platform.set_ids('holdfast.grantees')) and s.access = 'change' and s.until >= nullif(current_setting('holdfast.day', true), '')::date))$reach$, walled.shares);
    end if;
    execute format('alter table %I.%I enable row level security', walled.module, walled.name);
    execute format('alter table %I.%I force row level security', walled.module, walled.name);
    execute format('create policy seen on %I.%I for select using (true)', walled.module, walled.name);
    execute format($policy$create policy made on %I.%I for insert with check ((select nullif(current_setting('holdfast.actor', true), '')) is not null or (select current_setting('holdfast.wall', true)) = 'open')$policy$, walled.module, walled.name);
    -- Held against the row as it was: a policy over `using` would hide from a lock what one may see and not change, and one over the new row would refuse to give away.
    execute format($policy$create policy changed on %1$I.%2$I for update using (true) with check (
      exists (select from %1$I.%2$I was where was.id = %2$I.id and (%3$s or platform.is_written_here(was.xmin))))$policy$, walled.module, walled.name, format(reach, 'was'));
    execute format('create policy removed on %1$I.%2$I for delete using (%3$s or platform.is_written_here(xmin))', walled.module, walled.name, format(reach, walled.name));
  end loop;
end $$;
