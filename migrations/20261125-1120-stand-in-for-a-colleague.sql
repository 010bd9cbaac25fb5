-- Somebody stands in for a colleague from a day until another: with all that this one may do at the moment, or with some permissions of it.
create table identity.delegations (
  id uuid primary key, version int not null default 1, from_user_id uuid not null references identity.users, to_user_id uuid not null references identity.users,
  permissions text[], starts_on date not null, ends_on date not null, reason text, appointed_by_id uuid not null references identity.users,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, ended_at timestamptz(3), check (from_user_id <> to_user_id), check (ends_on >= starts_on)
);
create index delegations_to on identity.delegations (to_user_id) where ended_at is null;
create index delegations_from on identity.delegations (from_user_id) where ended_at is null;
create trigger delegations_move_epoch after insert or update on identity.delegations for each statement execute function identity.move_epoch();

-- For whom something was done, where the rights of that colleague were needed.
alter table platform.audit_events add column for_id uuid;
