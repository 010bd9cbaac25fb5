-- How the company does its jobs. What is in `processes` is the draft; what was published stays as it is in `process_versions`.
create table knowledge.processes (
  id uuid primary key, version int not null default 1, name text not null, purpose text not null, trigger text not null, result text not null, business_line_id uuid, owner_id uuid not null,
  steps jsonb not null, published_number int, created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index processes_by_name on knowledge.processes (lower(name), id) where deleted_at is null;

create table knowledge.process_versions (
  id uuid primary key, process_id uuid not null references knowledge.processes, number int not null, content jsonb not null, change_note text not null,
  changed_step_ids uuid[] not null, added_step_ids uuid[] not null, removed_step_ids uuid[] not null, published_by_id uuid, published_at timestamptz(3) not null,
  constraint process_versions_once unique (process_id, number)
);

-- The steps of the versions in force, by what their help is asked for.
create table knowledge.steps_in_force (
  process_id uuid not null references knowledge.processes, step_id uuid not null, position int not null, name text not null, work text not null, role_ids uuid[] not null, screen text, operation text,
  expected_minutes int, control jsonb, article_id uuid, stage_ids uuid[] not null, activity_types text[] not null,
  primary key (process_id, step_id)
);
create index steps_at_stage on knowledge.steps_in_force using gin (stage_ids);
create index steps_of_activity on knowledge.steps_in_force using gin (activity_types);
create index steps_on_screen on knowledge.steps_in_force (screen) where screen is not null;
create index steps_of_article on knowledge.steps_in_force (article_id) where article_id is not null;

create view knowledge.published_processes as
  select p.id as process_id, v.number as version, v.content ->> 'name' as name, p.owner_id, (v.content ->> 'businessLineId')::uuid as business_line_id, v.published_at
  from knowledge.processes p join knowledge.process_versions v on v.process_id = p.id and v.number = p.published_number where p.deleted_at is null;
create view knowledge.published_steps as select process_id, step_id, position, name, work, role_ids, expected_minutes, article_id from knowledge.steps_in_force;

-- What knowledge may join of the modules before it: who has which roles, which stages there are and at which a deal stands.
create view identity.user_roles as select id as user_id, status, role_ids, role_terms from identity.users;
create view deals.stage_card as
  select s.id, s.name, s.position, s.type, s.pipeline_id, p.name as pipeline_name, p.position as pipeline_position, s.deleted_at is null and p.deleted_at is null and p.is_active as is_offered
  from deals.stages s join deals.pipelines p on p.id = s.pipeline_id;
create view deals.deal_stage as select id as deal_id, stage_id from deals.deals;
