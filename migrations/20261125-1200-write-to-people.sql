-- Letters to people: what is due, what has left, and what did not. Their words are written when they leave and are not kept.
create table platform.mails (
  id uuid primary key, kind text not null, recipient text not null, locale text not null, about text not null,
  state text not null check (state in ('waiting', 'sent', 'dropped', 'refused', 'failed')), tries int not null default 0, error text,
  posted_at timestamptz(3) not null, held_until timestamptz(3), settled_at timestamptz(3)
);
create index mails_by_recipient on platform.mails (recipient, id desc);

-- Links that do one thing once. Only a hash of what they carry is kept.
create table identity.one_time_links (
  id uuid primary key, version int not null default 1, user_id uuid not null references identity.users deferrable initially deferred, purpose text not null check (purpose in ('invitation', 'password-reset')),
  token_hash bytea not null unique, created_by_id uuid,
  created_at timestamptz(3) not null, expires_at timestamptz(3) not null, used_at timestamptz(3), ended_at timestamptz(3)
);
create index one_time_links_of_user on identity.one_time_links (user_id, id desc);

-- Whoever is invited has no password yet.
alter table identity.users alter column password_hash drop not null;

-- Whoever reads may look a link up by its hash, and may not see the hashes.
create function identity.link_of(hash bytea) returns table (user_id uuid, purpose text, expires_at timestamptz, is_over boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select l.user_id, l.purpose, l.expires_at, l.used_at is not null or l.ended_at is not null from identity.one_time_links l where l.token_hash = hash;
end $$;
