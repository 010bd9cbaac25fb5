-- By which roles somebody may read what is meant for roles: those he holds on a day, and those of whoever he stands in for with a permission.
create function identity.roles_of(of_user uuid, on_day date, for_permission text) returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct held.id), '{}') from identity.users u cross join lateral unnest(identity.roles_held(u.role_ids, u.role_terms, on_day)) held(id)
  where u.id = of_user or (u.status = 'active' and u.id in (
    select d.from_user_id from identity.delegations d where d.to_user_id = of_user and d.ended_at is null and on_day between d.starts_on and d.ends_on and (d.permissions is null or for_permission = any(d.permissions))))
$$;
create view identity.role_card as select id, code, name from identity.roles;

-- A subject that the company knows something of; its texts stand side by side, one for each language.
create table knowledge.articles (
  id uuid primary key, version int not null default 1, slug text not null, kind text not null check (kind in ('how-to', 'policy', 'script', 'faq', 'decision-record')), owner_id uuid not null,
  audience_role_ids uuid[] not null default '{}', tags text[] not null default '{}', review_interval_days int not null check (review_interval_days between 1 and 3650),
  moved_at timestamptz(3) not null, archived_at timestamptz(3), created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index articles_slug on knowledge.articles (slug);
create index articles_by_move on knowledge.articles (moved_at desc, id desc) where archived_at is null;
create index articles_of_owner on knowledge.articles (owner_id);

-- The text at work in one language, and which version of it readers have.
create table knowledge.editions (
  id uuid primary key, version int not null default 1, article_id uuid not null references knowledge.articles deferrable initially deferred, language text not null check (language in ('en', 'ru', 'uk')),
  title text not null, summary text not null, body text not null, state text not null check (state in ('draft', 'in-review', 'published', 'expired')),
  author_id uuid not null, reviewer_id uuid, submitted_by_id uuid, submitted_at timestamptz(3), review_comment text,
  published_version int, published_at timestamptz(3), next_review_on date, trust text check (trust in ('verified', 'due', 'expired')), created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  check ((published_version is null) = (next_review_on is null)), check ((published_version is null) = (trust is null))
);
create unique index editions_one_a_language on knowledge.editions (article_id, language);
create index editions_in_review on knowledge.editions (submitted_at, id) where state = 'in-review';
create index editions_to_review on knowledge.editions (next_review_on, id) where published_version is not null;

-- What was published, as it was.
create table knowledge.article_versions (
  edition_id uuid not null references knowledge.editions deferrable initially deferred, number int not null, title text not null, summary text not null, body text not null,
  change_note text not null, is_major boolean not null, author_id uuid not null, approved_by_id uuid not null, published_at timestamptz(3) not null, primary key (edition_id, number)
);

create view knowledge.published_articles as
  select a.id as article_id, e.language, v.number as version, v.title, v.body, a.audience_role_ids, v.published_at, v.summary, a.kind, a.owner_id, a.slug, e.trust
  from knowledge.articles a join knowledge.editions e on e.article_id = a.id join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version
  where a.archived_at is null;
