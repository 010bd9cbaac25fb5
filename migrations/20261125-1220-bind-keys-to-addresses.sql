-- A key may be good only from some addresses, and tells when and from where it was last used.
alter table identity.api_keys add column addresses inet[] not null default '{}', add column last_used_at timestamptz(3), add column last_used_ip text;
drop function identity.api_key_of(bytea);
create function identity.api_key_of(hash bytea, ip inet) returns table (id uuid, user_id uuid, scopes text[], unseen boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select k.id, k.user_id, k.scopes, k.last_used_at is null or k.last_used_at < now() - interval '5 minutes' or k.last_used_ip is distinct from host(ip) from identity.api_keys k join identity.users u on u.id = k.user_id
    where k.secret_hash = hash and k.revoked_at is null and k.expires_at > now() and u.status = 'active' and (k.addresses = '{}' or ip <<= any(k.addresses));
end $$;
