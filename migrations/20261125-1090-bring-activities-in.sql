alter table migration.import_rows add activity_id uuid;
-- Times of a file that tell no zone are of this one.
alter table migration.imports add time_zone text not null default 'UTC';

-- A deal is named by what another system calls it, too.
create or replace view deals.deal_card as select id, name, organization_id, status, next_step, owner_id, team_id, deleted_at, external_id from deals.deals;

-- What another system calls an activity, so that it is found again; else it is found by its moment.
alter table activities.activities add external_id text;
create index activities_by_external_id on activities.activities (external_id) where deleted_at is null and external_id is not null;
create index activities_by_first_day on activities.activities (first_day) where deleted_at is null and first_day is not null;

-- The activities a rehearsal would have made or changed, whole. They are laid down again before its later rows, and taken back with them; at its end they are forgotten.
create table activities.rehearsed_activities (
  rehearsal uuid not null, activity_id uuid not null, external_id text, happens_at timestamptz(3) not null, first_day date, record jsonb not null, primary key (rehearsal, activity_id)
);
create index rehearsed_activities_by_moment on activities.rehearsed_activities (rehearsal, happens_at);
create index rehearsed_activities_by_day on activities.rehearsed_activities (rehearsal, first_day) where first_day is not null;
create index rehearsed_activities_by_external_id on activities.rehearsed_activities (rehearsal, external_id) where external_id is not null;
