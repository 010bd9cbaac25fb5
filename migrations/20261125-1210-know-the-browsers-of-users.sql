-- Browsers that somebody has come in by. Only a hash of what they hold is kept.
create table identity.known_devices (
  id uuid primary key, user_id uuid not null references identity.users, token_hash bytea not null unique, created_at timestamptz(3) not null, last_used_at timestamptz(3) not null
);
create index known_devices_of_user on identity.known_devices (user_id, last_used_at desc);
-- Attempts from a known browser and those of strangers are counted apart.
alter table identity.sign_in_attempts add column device_id uuid;
