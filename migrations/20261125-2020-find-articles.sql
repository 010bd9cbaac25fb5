-- Pictures, films and papers of an article. A reader gets those that a published text shows.
create table knowledge.article_files (
  id uuid primary key, version int not null default 1, article_id uuid not null references knowledge.articles deferrable initially deferred, file_id uuid not null, name text not null, media_type text not null, size bigint not null,
  is_published boolean not null default false, attached_by_id uuid not null, attached_at timestamptz(3) not null, unique (article_id, file_id)
);

-- The words of what is published, in their stems: written with the text, by the same code that takes a question apart.
create table knowledge.search_texts (edition_id uuid primary key references knowledge.editions deferrable initially deferred, language text not null, plain text not null, words tsvector not null);
create index search_texts_words on knowledge.search_texts using gin (words);

-- What readers say of a text, and what they were answered.
create table knowledge.article_feedback (
  id uuid primary key, version int not null default 1, article_id uuid not null references knowledge.articles, language text not null, number int not null, kind text not null check (kind in ('helped', 'wrong', 'question')), text text not null,
  by_id uuid not null, said_at timestamptz(3) not null, answer text, answered_by_id uuid, answered_at timestamptz(3)
);
create unique index article_feedback_helped_once on knowledge.article_feedback (article_id, language, number, by_id) where kind = 'helped';
create index article_feedback_open on knowledge.article_feedback (said_at desc, id desc) where kind <> 'helped' and answered_at is null;
create index article_feedback_of_article on knowledge.article_feedback (article_id, said_at desc);

-- What was looked for and not found; by whom, is kept nowhere.
create table knowledge.search_misses (id uuid primary key, version int not null default 1, words text not null unique, asked text not null, times int not null, first_at timestamptz(3) not null, last_at timestamptz(3) not null, settled_at timestamptz(3), settled_by_id uuid);
create index search_misses_open on knowledge.search_misses (times desc, id) where settled_at is null;
