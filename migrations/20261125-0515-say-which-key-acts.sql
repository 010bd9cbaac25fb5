-- A job that a key started goes on by that key, so the key itself must be known, not only whose it is.
drop function identity.api_key_of(bytea);
create function identity.api_key_of(hash bytea) returns table (id uuid, user_id uuid, scopes text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select k.id, k.user_id, k.scopes from identity.api_keys k join identity.users u on u.id = k.user_id
    where k.secret_hash = hash and k.revoked_at is null and k.expires_at > now() and u.status = 'active';
end $$;
