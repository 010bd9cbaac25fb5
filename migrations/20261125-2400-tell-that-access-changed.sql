-- Every process keeps for a moment who may act; whatever ends or changes that tells them all to ask anew.
create function identity.tell_of_access() returns trigger language plpgsql as $$
begin
  perform pg_notify('holdfast_access', '');
  return null;
end $$;
create trigger epoch_tells after update on identity.access_epoch for each statement execute function identity.tell_of_access();
create trigger sessions_tell after delete or update of ended_at, expires_at, proved_at on identity.sessions for each statement execute function identity.tell_of_access();
create trigger api_keys_tell after delete or update of scopes, expires_at, revoked_at, read_norm, addresses on identity.api_keys for each statement execute function identity.tell_of_access();
