-- Work of each hour is done once, like that of each day.
create table platform.hours_done (work text primary key, hour timestamptz(3) not null, at timestamptz(3) not null);

-- When a company works: the days of its week, the days off among them, and where its clock hangs. There is one.
create table platform.working_calendar (
  id uuid primary key, version int not null default 1, time_zone text not null, working_days text[] not null check (cardinality(working_days) between 1 and 7), holidays jsonb not null default '[]',
  updated_at timestamptz(3) not null
);
insert into platform.working_calendar (id, time_zone, working_days, updated_at) values ('01900000-0000-7000-8000-00000000ca1e', 'UTC', '{monday,tuesday,wednesday,thursday,friday}', now());
