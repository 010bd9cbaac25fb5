create schema identity;
create table identity.teams (
  id uuid primary key, version int not null default 1, name text not null, parent_id uuid references identity.teams,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table identity.positions (
  id uuid primary key, version int not null default 1, name text not null, parent_id uuid references identity.positions,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table identity.users (
  id uuid primary key, version int not null default 1, email text not null, given_name text not null, family_name text not null,
  display_name text not null, locale text not null, time_zone text not null, status text not null, password_hash text not null,
  position_id uuid references identity.positions, team_ids uuid[] not null default '{}', role_ids uuid[] not null default '{}',
  last_login_at timestamptz(3), created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index users_by_email on identity.users (lower(email));
create index users_by_name on identity.users (display_name, id);
create index users_by_position on identity.users (position_id);
create table identity.roles (
  id uuid primary key, version int not null default 1, code text not null unique, name text not null, description text not null default '',
  is_system boolean not null default false, permissions jsonb not null default '[]', field_rules jsonb not null default '[]',
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table identity.sessions (
  id uuid primary key, user_id uuid not null references identity.users, token_hash bytea not null unique,
  created_at timestamptz(3) not null, last_seen_at timestamptz(3) not null, expires_at timestamptz(3) not null, ended_at timestamptz(3),
  ip text not null, user_agent text not null
);
create index sessions_of_user on identity.sessions (user_id, id desc);
create table identity.api_keys (
  id uuid primary key, version int not null default 1, user_id uuid not null references identity.users, name text not null, secret_hash bytea not null unique,
  scopes text[] not null, expires_at timestamptz(3) not null, revoked_at timestamptz(3), created_at timestamptz(3) not null
);
create index api_keys_of_user on identity.api_keys (user_id, id desc);
create table identity.sign_in_attempts (
  id bigint generated always as identity primary key, email_key text not null, ip text not null, at timestamptz(3) not null, succeeded boolean not null
);
create index sign_in_attempts_of_email on identity.sign_in_attempts (email_key, at);
create table identity.access_epoch (only_row boolean primary key default true check (only_row), epoch bigint not null default 1);
insert into identity.access_epoch default values;

-- Whatever changes anybody's rights moves the epoch; every process drops what it had compiled.
create function identity.move_epoch() returns trigger language plpgsql as $$
begin
  update identity.access_epoch set epoch = epoch + 1;
  return null;
end $$;
create trigger users_move_epoch after insert or update of status, position_id, team_ids, role_ids on identity.users for each statement execute function identity.move_epoch();
create trigger roles_move_epoch after insert or update or delete on identity.roles for each statement execute function identity.move_epoch();
create trigger teams_move_epoch after insert or update or delete on identity.teams for each statement execute function identity.move_epoch();
create trigger positions_move_epoch after insert or update or delete on identity.positions for each statement execute function identity.move_epoch();

create view identity.user_card as select id, display_name, email, status, team_ids from identity.users;
create view identity.team_card as select id, name, parent_id from identity.teams;
