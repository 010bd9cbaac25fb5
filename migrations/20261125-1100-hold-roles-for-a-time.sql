-- From and until which day somebody has a role, for the roles that have such a term: [{"roleId", "from", "until"}], both days count.
alter table identity.users add column role_terms jsonb not null default '[]';
drop trigger users_move_epoch on identity.users;
create trigger users_move_epoch after insert or update of status, position_id, team_ids, role_ids, role_terms on identity.users for each statement execute function identity.move_epoch();

-- The roles that somebody has on a day; on 'infinity', those that do not end.
create function identity.roles_held(role_ids uuid[], role_terms jsonb, day date) returns uuid[] language sql stable as $$
  select coalesce(array_agg(id), '{}') from unnest(role_ids) id where not exists (
    select from jsonb_array_elements(role_terms) term where (term ->> 'roleId')::uuid = id and (day < (term ->> 'from')::date or day > (term ->> 'until')::date))
$$;
