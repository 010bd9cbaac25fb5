-- A sign-in is a session and no change of the user: whoever edits a user at the same time is not told that it moved.
alter table identity.users drop column last_login_at;

-- Whoever reads may look a session or a key up by its hash, and may not see the hashes.
create function identity.session_of(hash bytea) returns table (id uuid, user_id uuid, unseen boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select s.id, s.user_id, s.last_seen_at < now() - interval '5 minutes' from identity.sessions s join identity.users u on u.id = s.user_id
    where s.token_hash = hash and s.ended_at is null and s.expires_at > now() and u.status = 'active';
end $$;

create function identity.api_key_of(hash bytea) returns table (user_id uuid, scopes text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select k.user_id, k.scopes from identity.api_keys k join identity.users u on u.id = k.user_id
    where k.secret_hash = hash and k.revoked_at is null and k.expires_at > now() and u.status = 'active';
end $$;
