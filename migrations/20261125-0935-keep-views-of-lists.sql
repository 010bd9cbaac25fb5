create schema views;
-- A question to a list: never what it answered. What a reader finds by it is a matter of the reader's own rights.
create table views.saved_views (
  id uuid primary key, version int not null default 1, kind text not null, name text not null, query jsonb not null,
  visibility text not null check (visibility in ('private', 'team', 'public')), team_id uuid, owner_id uuid not null,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3),
  check ((visibility = 'team') = (team_id is not null))
);
create index saved_views_of_owner on views.saved_views (owner_id) where deleted_at is null;
create index saved_views_shared on views.saved_views (visibility, team_id) where deleted_at is null and visibility <> 'private';

-- What somebody keeps at hand is nobody else's.
create table views.pins (user_id uuid not null, view_id uuid not null references views.saved_views, pinned_at timestamptz(3) not null, primary key (user_id, view_id));
