-- What the audit says is added to and never changed. Each row has its turn: the transaction that wrote it, so that rows below the oldest
-- transaction under way are all there and can be sealed in one order. Rows from before have turn 0.
create function platform.audit_turn() returns bigint language sql volatile as 'select pg_current_xact_id()::text::bigint + 0';
create function platform.audit_horizon() returns bigint language sql stable as 'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint + 0';

alter table platform.audit_events add column turn bigint not null default 0, add column mark bytea;
alter table platform.audit_events alter column turn set default platform.audit_turn();
create index audit_events_in_turn on platform.audit_events (turn, id);

-- A seal covers the rows after the one before it, up to and with (to_turn, to_id): their ids, and a mark of what each says (16 bytes).
create table platform.audit_seals (
  number bigint primary key, at timestamptz not null, to_turn bigint not null, to_id uuid not null, row_ids uuid[] not null, row_marks bytea not null,
  key_id text not null, previous bytea not null, hash bytea not null
);
-- What came of each verification, the newest last.
create table platform.audit_checks (
  id uuid primary key, at timestamptz not null, by_id uuid, by_name text not null, result jsonb not null
);

create function platform.audit_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only added to: % of %.% is refused.', lower(tg_op), tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger only_added_to before update or delete or truncate on platform.audit_events for each statement execute function platform.audit_is_only_added_to();
create trigger only_added_to before update or delete or truncate on platform.audit_seals for each statement execute function platform.audit_is_only_added_to();
create trigger only_added_to before update or delete or truncate on platform.audit_checks for each statement execute function platform.audit_is_only_added_to();

-- A database that was copied row by row into another server counts its transactions anew: turns go on after the last one.
create function platform.continue_audit_turns() returns void language plpgsql as $$
declare
  last_turn bigint := greatest((select max(turn) from platform.audit_events), (select max(to_turn) from platform.audit_seals));
  ahead bigint;
begin
  if last_turn is null or last_turn < platform.audit_turn() then return; end if;
  ahead := last_turn + 1 - pg_current_xact_id()::text::bigint;
  execute format('create or replace function platform.audit_turn() returns bigint language sql volatile as %L', format('select pg_current_xact_id()::text::bigint + %s', ahead));
  execute format('create or replace function platform.audit_horizon() returns bigint language sql stable as %L', format('select pg_snapshot_xmin(pg_current_snapshot())::text::bigint + %s', ahead));
end $$;
