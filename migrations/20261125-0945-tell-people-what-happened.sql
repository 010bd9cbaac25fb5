-- Who caused what happened: whoever hears of it later may have to tell.
alter table platform.events add actor_id uuid, add actor_name text;

-- What somebody is told, once for each key; `times` counts what came together before it was read.
create table platform.notices (
  id uuid primary key, user_id uuid not null, key text not null, kind text not null, details jsonb not null, href text, about_kind text, about_id uuid,
  times int not null default 1, posted_at timestamptz(3) not null, read_at timestamptz(3), unique (user_id, key)
);
create index notices_of_user on platform.notices (user_id, posted_at desc, id desc);
create index notices_unread on platform.notices (user_id, posted_at desc, id desc) where read_at is null;
create index notices_by_age on platform.notices (posted_at);

-- The last day that each daily work has done.
create table platform.days_done (work text primary key, day date not null, at timestamptz(3) not null);
