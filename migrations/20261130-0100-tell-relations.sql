-- What two persons, or two organizations, are to one another, from when to when. What reads the same from both sides is kept one way round.
create table contacts.relations (
  id uuid primary key, version int not null default 1, kind text not null, party_kind text not null check (party_kind in ('person', 'organization')), from_id uuid not null, to_id uuid not null,
  start_date date, end_date date, date_precision text not null default 'day', note text, created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3),
  check (from_id <> to_id)
);
create index relations_from on contacts.relations (from_id) where deleted_at is null;
create index relations_to on contacts.relations (to_id) where deleted_at is null;
create unique index relations_open on contacts.relations (kind, from_id, to_id) where end_date is null and deleted_at is null;
create unique index relations_one_parent on contacts.relations (to_id) where kind = 'parent' and end_date is null and deleted_at is null;

-- Who belongs to whom was a field; since when is not known.
insert into contacts.relations (id, kind, party_kind, from_id, to_id, created_at, created_by_id, updated_at, updated_by_id)
  select gen_random_uuid(), 'parent', 'organization', o.parent_organization_id, o.id, o.updated_at, o.updated_by_id, o.updated_at, o.updated_by_id from contacts.organizations o where o.parent_organization_id is not null and o.parent_organization_id <> o.id;

-- A wall around what is told of two records: whoever may change one of them may write it.
create function platform.wall_between(part regclass, one text, other text, variadic records regclass[]) returns void language plpgsql as $$
declare
  clear text := (select string_agg(format('(%s or not exists (select from %s where id = any(array[%%1$s]) and (%s) is not true))',
      platform.asks_nothing_of(relnamespace::regnamespace::text), record, replace(pg_get_expr(polqual, polrelid), '%', '%%')), ' and ' order by record)
    from unnest(records) record join pg_class on pg_class.oid = record join pg_policy on polrelid = record and polname = 'removed');
  either text := format('((%s) or (%s))', format(clear, format('%s.%I', part, one)), format(clear, format('%s.%I', part, other)));
begin
  if clear is null or (select count(*) from pg_policy where polrelid = any(records) and polname = 'removed') < cardinality(records) then
    raise exception '% names a record without a wall', part;
  end if;
  execute format('alter table %s enable row level security', part);
  execute format('alter table %s force row level security', part);
  execute format('create policy seen on %s for select using (true)', part);
  execute format('create policy made on %s for insert with check (%s and %s)', part, platform.somebody_acts(), either);
  -- Between whom it is told never changes.
  execute format('create policy changed on %1$s for update using (true) with check (exists (select from %1$s was where was.id = %1$s.id and was.%2$I = %1$s.%2$I and was.%3$I = %1$s.%3$I) and %4$s)', part, one, other, either);
  execute format('create policy removed on %s for delete using (%s)', part, either);
end $$;
select platform.wall_between('contacts.relations', 'from_id', 'to_id', 'contacts.persons', 'contacts.organizations');

-- For modules that ask who is what to whom; a month or a year counts whole.
create view contacts.relation as select id, kind, party_kind, from_id, to_id, start_date, end_date, date_precision,
    date_trunc(case date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end, start_date::timestamp)::date as first_day,
    (date_trunc(case date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end, end_date::timestamp) + case date_precision when 'month' then interval '1 month' when 'year' then interval '1 year' else interval '1 day' end)::date - 1 as last_day
  from contacts.relations where deleted_at is null;
