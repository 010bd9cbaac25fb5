-- The second wall goes around the parts of a record too. A table joins it with one line of its module's migration:
--   select platform.wall_record('handover.handovers');                        what has an owner and a team of its own
--   select platform.wall_parts('handover.items', 'deal_id', 'deals.deals');   what belongs to a record that has a wall; the column may name several kinds: say each

-- Whether somebody acts, or the system for all.
create function platform.somebody_acts() returns text language sql immutable as $$ select
  $sql$((select nullif(current_setting('holdfast.actor', true), '')) is not null or (select current_setting('holdfast.wall', true)) = 'open')$sql$
$$;

-- Whoever acts for all, or may change all of a module, has no row looked up.
create function platform.asks_nothing_of(module text) returns text language sql immutable as $$ select
  format($sql$(select current_setting('holdfast.wall', true)) = 'open' or (select current_setting('holdfast.%s_all', true)) = 'yes'$sql$, module)
$$;

-- A wall around records with an owner and a team. `module` is the first word of the permissions to change them; absent, the schema's name.
create function platform.wall_record(record regclass, module text default null) returns void language plpgsql as $$
declare
  by_module text := coalesce(module, (select relnamespace::regnamespace::text from pg_class where oid = record));
  free text := platform.asks_nothing_of(by_module);
  reach text := free || format(' or owner_id = any((select platform.set_ids(%L))::uuid[]) or team_id = any((select platform.set_ids(%L))::uuid[]) or platform.is_written_here(xmin)',
    'holdfast.' || by_module || '_owners', 'holdfast.' || by_module || '_teams');
begin
  execute format('alter table %s enable row level security', record);
  execute format('alter table %s force row level security', record);
  execute format('create policy seen on %s for select using (true)', record);
  execute format('create policy made on %s for insert with check (%s)', record, platform.somebody_acts());
  execute format('create policy changed on %1$s for update using (true) with check (%2$s or exists (select from %1$s was where was.id = %1$s.id and (%3$s)))', record, free, reach);
  execute format('create policy removed on %s for delete using (%s)', record, reach);
end $$;

-- A wall around parts: each is held against the policy of its record's own. What names no record yet, since both are written together, passes.
-- A change is held against the record that the part belonged to, and against the one it belongs to then. It raises; a deletion finds nothing.
create function platform.wall_parts(part regclass, names text, variadic records regclass[]) returns void language plpgsql as $$
declare
  -- No record of these that one may not change.
  clear text := (select string_agg(format('(%s or not exists (select from %s where id = any(array[%%1$s]) and (%s) is not true))',
      platform.asks_nothing_of(relnamespace::regnamespace::text), record, replace(pg_get_expr(polqual, polrelid), '%', '%%')), ' and ' order by record)
    from unnest(records) record join pg_class on pg_class.oid = record join pg_policy on polrelid = record and polname = 'removed');
  this text := format('%s.%I', part, names);
  same text := (select string_agg(format('was.%1$I = %2$s.%1$I', attname, part), ' and ') from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey) where indrelid = part and indisprimary);
begin
  if clear is null or (select count(*) from pg_policy where polrelid = any(records) and polname = 'removed') < cardinality(records) then
    raise exception '% names a record without a wall', part;
  end if;
  execute format('alter table %s enable row level security', part);
  execute format('alter table %s force row level security', part);
  execute format('create policy seen on %s for select using (true)', part);
  execute format('create policy made on %s for insert with check (%s and %s)', part, platform.somebody_acts(), format(clear, this));
  execute format('create policy changed on %1$s for update using (true) with check (exists (select from %1$s was where %2$s and %3$s))', part, same, format(clear, format('was.%I, %s', names, this)));
  execute format('create policy removed on %s for delete using (%s)', part, format(clear, this));
end $$;

select platform.wall_record('deals.demand_signals');
select platform.wall_record('activities.promises');
select platform.wall_parts('contacts.contact_points', 'party_id', 'contacts.persons', 'contacts.organizations');
select platform.wall_parts('contacts.postal_addresses', 'party_id', 'contacts.persons', 'contacts.organizations');
select platform.wall_parts('contacts.employments', 'person_id', 'contacts.persons');
select platform.wall_parts('deals.line_items', 'deal_id', 'deals.deals');
select platform.wall_parts('deals.deal_people', 'deal_id', 'deals.deals');
select platform.wall_parts('deals.deal_team', 'deal_id', 'deals.deals');
select platform.wall_parts('deals.deal_competitors', 'deal_id', 'deals.deals');
select platform.wall_parts('deals.stage_changes', 'deal_id', 'deals.deals');
select platform.wall_parts('deals.loss_records', 'deal_id', 'deals.deals');
select platform.wall_parts('activities.activity_people', 'activity_id', 'activities.activities');
select platform.wall_parts('platform.record_shares', 'record_id', 'contacts.persons', 'contacts.organizations', 'deals.deals');
