create table platform.events (
  id uuid primary key, type text not null, at timestamptz not null, payload jsonb not null
);
create table platform.receipts (
  event_id uuid not null, subscriber text not null, at timestamptz not null, primary key (event_id, subscriber)
);
create table platform.audit_events (
  id uuid primary key, at timestamptz not null, actor_id uuid, actor_name text not null, action text not null,
  kind text not null, record_id uuid not null, entity text not null, entity_id uuid not null, changes jsonb not null, trace_id text not null
);
create index audit_events_of_record on platform.audit_events (kind, record_id, id desc);
create index audit_events_of_actor on platform.audit_events (actor_id, id desc);
create index audit_events_of_action on platform.audit_events (action, id desc);
create table platform.read_log (
  id uuid primary key, at timestamptz not null, actor_id uuid, actor_name text not null, query text not null, asked jsonb not null, trace_id text not null
);
create index read_log_of_actor on platform.read_log (actor_id, id desc);
create table platform.idempotency_keys (
  owner text not null, route text not null, key text not null, body_hash text not null, status int not null, body jsonb not null,
  at timestamptz not null default now(), primary key (owner, route, key)
);
create table platform.secrets (name text primary key, value text not null);
