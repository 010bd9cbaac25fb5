-- Who may see which record, written by hand from the decisions (0019, 0026, 0027, 0028, 0033, 0055) as row level security for one role and for reading.
-- It shares nothing with the compiler of predicates but the tables. Settings of the session: oracle.persona (a user), oracle.day,
-- oracle.way ('session', 'key' with oracle.scopes, 'job'), oracle.practice ('listed', 'opened' by its address, 'counted' in a figure).

do $$ begin create role holdfast_oracle nologin; exception when duplicate_object or unique_violation then null; end $$;
create schema oracle;

create function oracle.said(name text) returns text language sql stable as $$ select nullif(current_setting('oracle.' || name, true), '') $$;
create function oracle.me() returns uuid language sql stable as $$ select oracle.said('persona')::uuid $$;
create function oracle.today() returns date language sql stable as $$ select oracle.said('day')::date $$;

-- What the roles of a colleague give today. Nobody who is not active has any.
create function oracle.given_to(who uuid) returns table (permission text, reach text, conditions jsonb) language sql stable as $$
  select p ->> 'name', p ->> 'reach', coalesce(p -> 'conditions', '[]')
  from identity.users u
  join identity.roles r on r.id = any(u.role_ids)
  cross join jsonb_array_elements(r.permissions) p
  where u.id = who and u.status = 'active'
    and not exists (select from jsonb_array_elements(u.role_terms) t where t ->> 'roleId' = r.id::text and not oracle.today() between (t ->> 'from')::date and (t ->> 'until')::date)
$$;

-- Whom I stand in for today, and with which permissions (null: all of his).
create function oracle.absent() returns table (who uuid, permissions text[]) language sql stable as $$
  select d.from_user_id, d.permissions from identity.delegations d join identity.users u on u.id = d.from_user_id
  where d.to_user_id = oracle.me() and d.ended_at is null and u.status = 'active' and d.starts_on <= oracle.today() and oracle.today() <= d.ends_on
$$;

-- My own, and lent, rights of one permission; a key has no lent ones, and none beyond its scopes.
create function oracle.held(asked text) returns table (holder uuid, reach text, conditions jsonb) language sql stable as $$
  select oracle.me(), g.reach, g.conditions from oracle.given_to(oracle.me()) g where g.permission = asked and (oracle.said('way') <> 'key' or asked = any(string_to_array(oracle.said('scopes'), ',')))
  union all
  select a.who, g.reach, g.conditions from oracle.absent() a cross join oracle.given_to(a.who) g where oracle.said('way') <> 'key' and g.permission = asked and (a.permissions is null or asked = any(a.permissions))
$$;
create function oracle.may(asked text) returns boolean language sql stable as $$ select exists (select from oracle.held(asked)) $$;

create function oracle.teams_below(who uuid) returns setof uuid language sql stable as $$
  with recursive t as (select x.id from identity.teams x, identity.users u where u.id = who and x.id = any(u.team_ids) union select c.id from identity.teams c join t on c.parent_id = t.id) select t.id from t
$$;
create function oracle.teams_above(who uuid) returns setof uuid language sql stable as $$
  with recursive t as (select x.id, x.parent_id from identity.teams x, identity.users u where u.id = who and x.id = any(u.team_ids) union select p.id, p.parent_id from identity.teams p join t on p.id = t.parent_id) select t.id from t
$$;
create function oracle.is_below(other uuid, who uuid) returns boolean language sql stable as $$
  with recursive up as (
    select p.parent_id as id, 1 as steps from identity.positions p join identity.users u on u.position_id = p.id where u.id = other
    union all select p.parent_id, up.steps + 1 from identity.positions p join up on p.id = up.id where up.steps < 50)
  select exists (select from up join identity.users u on u.position_id = up.id where u.id = who)
$$;

-- How far a reach of somebody goes. His own records are in each.
create function oracle.goes_to(who uuid, reach text, owner uuid, team uuid, lines uuid[], territory uuid) returns boolean language sql stable as $$
  select coalesce(reach = 'all' or owner = who or case reach
    when 'team' then team in (select oracle.teams_below(who))
    when 'subordinates' then owner is not null and oracle.is_below(owner, who)
    when 'line' then exists (select from identity.users u where u.id = who and u.line_ids && lines)
    when 'territory' then exists (select from identity.users u where u.id = who and territory = any(u.territory_ids))
    else false end, false)
$$;

-- Whether a record is as a role asks: `facts` holds what is known of it; what it never has (absent) is not asked.
create function oracle.is_as_asked(conditions jsonb, facts jsonb) returns boolean language sql immutable as $$
  select coalesce(bool_and(c -> 'among' ? coalesce(facts ->> (c ->> 'on'), 'none')), true) from jsonb_array_elements(conditions) c where facts ? (c ->> 'on')
$$;

create function oracle.within(asked text, owner uuid, team uuid, lines uuid[], territory uuid, facts jsonb) returns boolean language sql stable as $$
  select exists (select from oracle.held(asked) h where oracle.goes_to(h.holder, h.reach, owner, team, lines, territory) and oracle.is_as_asked(h.conditions, facts))
$$;

-- Given to me, to a team of mine, or to one above it; until its last day. It widens what I may do, and gives nothing to whoever may not see the kind at all.
create function oracle.is_shared(of_kind text, record uuid, asked text) returns boolean language sql stable as $$
  select oracle.may(asked) and exists (select from platform.record_shares s where s.kind = of_kind and s.record_id = record and s.ended_at is null and oracle.today() <= s.until
    and (s.grantee_id = oracle.me() or s.grantee_id in (select oracle.teams_above(oracle.me()))))
$$;
create function oracle.works_on(deal uuid) returns boolean language sql stable as $$
  select oracle.may('deals.read') and exists (select from deals.deal_team t where t.deal_id = deal and t.user_id = oracle.me() and t.deleted_at is null)
$$;

-- Practice is of whoever learns, while it goes on; whoever teaches opens it by its address. A key, a job and a figure know none.
create function oracle.is_real_or_mine(practice uuid) returns boolean language sql stable as $$
  select practice is null or (oracle.said('way') = 'session' and oracle.said('practice') <> 'counted' and (
    exists (select from platform.practices p where p.id = practice and p.user_id = oracle.me() and p.ended_at is null)
    or (oracle.said('practice') = 'opened' and exists (select from oracle.given_to(oracle.me()) g where g.permission = 'training.teach'))))
$$;

-- Whoever teaches opens it wherever its learner works, if he may see the kind at all.
create function oracle.is_taught(practice uuid, asked text) returns boolean language sql stable as $$
  select practice is not null and oracle.may(asked) and oracle.said('way') = 'session' and oracle.said('practice') = 'opened' and exists (select from oracle.given_to(oracle.me()) g where g.permission = 'training.teach')
$$;

-- A field is closed to me where each of my roles of today closes it.
create function oracle.is_closed(of_kind text, named text) returns boolean language sql stable as $$
  select coalesce(bool_and(exists (select from jsonb_array_elements(r.field_rules) f where f ->> 'kind' = of_kind and f ->> 'field' = named and f ->> 'access' = 'hidden')), false)
  from identity.users u join identity.roles r on r.id = any(u.role_ids)
  where u.id = oracle.me() and not exists (select from jsonb_array_elements(u.role_terms) t where t ->> 'roleId' = r.id::text and not oracle.today() between (t ->> 'from')::date and (t ->> 'until')::date)
$$;

create policy oracle on contacts.persons as restrictive for select to holdfast_oracle using (deleted_at is null and oracle.is_real_or_mine(practice_id) and (
  oracle.within('contacts.read', owner_id, team_id, business_line_ids, territory_id, jsonb_build_object('confidentiality', confidentiality, 'tier', tier_id))
  or oracle.is_shared('person', id, 'contacts.read') or oracle.is_taught(practice_id, 'contacts.read')));
create policy oracle on contacts.organizations as restrictive for select to holdfast_oracle using (deleted_at is null and oracle.is_real_or_mine(practice_id) and (
  oracle.within('contacts.read', owner_id, team_id, business_line_ids, territory_id, jsonb_build_object('confidentiality', confidentiality, 'tier', tier_id))
  or oracle.is_shared('organization', id, 'contacts.read') or oracle.is_taught(practice_id, 'contacts.read')));
create policy oracle on deals.deals as restrictive for select to holdfast_oracle using (deleted_at is null and oracle.is_real_or_mine(practice_id) and (
  oracle.within('deals.read', owner_id, team_id, array[business_line_id], null, jsonb_build_object('confidentiality', confidentiality, 'status', status))
  or oracle.is_shared('deal', id, 'deals.read') or oracle.works_on(id) or oracle.is_taught(practice_id, 'deals.read')));
create policy oracle on deals.demand_signals as restrictive for select to holdfast_oracle using (deleted_at is null and oracle.is_real_or_mine(practice_id)
  and (oracle.within('deals.read', owner_id, team_id, '{}', null, '{}') or oracle.is_taught(practice_id, 'deals.read')));
-- What belongs to a record is seen with it. (Here and below the other table is read as this role, and so through its own policy.)
create policy oracle on deals.line_items as restrictive for select to holdfast_oracle using (deleted_at is null and exists (select from deals.deals d where d.id = deal_id));
create policy oracle on contacts.contact_points as restrictive for select to holdfast_oracle using (deleted_at is null
  and (exists (select from contacts.persons p where p.id = party_id) or exists (select from contacts.organizations o where o.id = party_id)));
-- What two are to one another is seen by whoever sees both.
create policy oracle on contacts.relations as restrictive for select to holdfast_oracle using (deleted_at is null and case party_kind
  when 'person' then exists (select from contacts.persons p where p.id = from_id) and exists (select from contacts.persons p where p.id = to_id)
  else exists (select from contacts.organizations o where o.id = from_id) and exists (select from contacts.organizations o where o.id = to_id) end);
-- An activity or a promise is seen with a record that it names, by a link that is open.
create policy oracle on activities.activities as restrictive for select to holdfast_oracle using (deleted_at is null and oracle.is_real_or_mine(practice_id) and oracle.may('activities.read') and (
  oracle.within('activities.read', owner_id, team_id, '{}', null, '{}') or oracle.is_taught(practice_id, 'activities.read')
  or (not oracle.is_closed('activity', 'organization') and exists (select from contacts.organizations o where o.id = organization_id))
  or (not oracle.is_closed('activity', 'deal') and exists (select from deals.deals d where d.id = deal_id))
  or (not oracle.is_closed('activity', 'participants') and exists (select from contacts.persons p where p.id = any(person_ids)))));
create policy oracle on activities.promises as restrictive for select to holdfast_oracle using (deleted_at is null and oracle.is_real_or_mine(practice_id) and oracle.may('activities.read') and (
  oracle.within('activities.read', owner_id, team_id, '{}', null, '{}') or oracle.is_taught(practice_id, 'activities.read')
  or (not oracle.is_closed('promise', 'organization') and exists (select from contacts.organizations o where o.id = organization_id))
  or (not oracle.is_closed('promise', 'deal') and exists (select from deals.deals d where d.id = deal_id))
  or exists (select from contacts.persons p where p.id in (by_person_id, to_person_id))));

grant usage on schema oracle, identity, platform, contacts, deals, activities to holdfast_oracle;
grant select on all tables in schema identity, platform, contacts, deals, activities to holdfast_oracle;
