-- What somebody has beside the password. The secret is sealed; of the recovery codes only hashes are kept.
create table identity.second_factors (
  id uuid primary key, version int not null default 1, user_id uuid not null references identity.users deferrable initially deferred,
  sealed_secret text not null, recovery_secrets text[] not null default '{}', recovery_left int not null default 0,
  last_step bigint not null default 0, created_at timestamptz(3) not null, confirmed_at timestamptz(3), ended_at timestamptz(3)
);
create unique index second_factors_of_user on identity.second_factors (user_id) where ended_at is null;
create trigger second_factors_move_epoch after update of confirmed_at, ended_at on identity.second_factors for each statement execute function identity.move_epoch();

-- Whoever has given the password and not the code yet.
create table identity.begun_sign_ins (
  id uuid primary key, user_id uuid not null references identity.users, token_hash bytea not null unique, expires_at timestamptz(3) not null, ended_at timestamptz(3)
);
create index begun_sign_ins_of_user on identity.begun_sign_ins (user_id);

alter table identity.roles add column needs_second_factor boolean not null default false;

-- When whoever holds a session last gave the second factor, or the password where there is none.
alter table identity.sessions add column proved_at timestamptz(3);
drop function identity.session_of(bytea);
create function identity.session_of(hash bytea) returns table (id uuid, user_id uuid, unseen boolean, proved_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select s.id, s.user_id, s.last_seen_at < now() - interval '5 minutes', s.proved_at::timestamptz from identity.sessions s join identity.users u on u.id = s.user_id
    where s.token_hash = hash and s.ended_at is null and s.expires_at > now() and u.status = 'active';
end $$;
