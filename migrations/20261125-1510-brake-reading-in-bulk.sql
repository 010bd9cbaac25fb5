-- How many records somebody, or a key, has seen in each minute; kept for some days.
create table platform.read_counts (subject uuid not null, minute timestamptz(0) not null, seen int not null, primary key (subject, minute));
create index read_counts_by_minute on platform.read_counts (minute);

-- That the norm of an hour was passed: told once an hour for each level.
create table platform.read_excesses (
  id uuid primary key, subject uuid not null, user_id uuid not null, api_key_id uuid, level int not null, norm int not null, seen int not null, at timestamptz(3) not null
);
create index read_excesses_of_subject on platform.read_excesses (subject, at desc);

-- Until when somebody may read on, and who said so.
create table platform.read_lifts (id uuid primary key, subject uuid not null, until timestamptz(3) not null, lifted_by_id uuid not null, at timestamptz(3) not null);
create index read_lifts_of_subject on platform.read_lifts (subject, until desc);

-- How many records an hour a role, or a key, is meant for; the usual number where it says nothing.
alter table identity.roles add column read_norm int check (read_norm > 0);
alter table identity.api_keys add column read_norm int check (read_norm > 0);
drop function identity.api_key_of(bytea, inet);
create function identity.api_key_of(hash bytea, ip inet) returns table (id uuid, user_id uuid, scopes text[], unseen boolean, read_norm int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select k.id, k.user_id, k.scopes, k.last_used_at is null or k.last_used_at < now() - interval '5 minutes' or k.last_used_ip is distinct from host(ip), k.read_norm from identity.api_keys k join identity.users u on u.id = k.user_id
    where k.secret_hash = hash and k.revoked_at is null and k.expires_at > now() and u.status = 'active' and (k.addresses = '{}' or ip <<= any(k.addresses));
end $$;

-- Somebody asks to read on, and whoever is above says yes or no.
create table identity.lift_requests (
  id uuid primary key, version int not null default 1, user_id uuid not null references identity.users deferrable initially deferred, reason text not null, seen int not null, norm int not null,
  state text not null check (state in ('open', 'approved', 'refused')), until timestamptz(3), decided_by_id uuid, decided_at timestamptz(3), created_at timestamptz(3) not null
);
create index lift_requests_of_user on identity.lift_requests (user_id, id desc);
create unique index lift_requests_open on identity.lift_requests (user_id) where state = 'open';
