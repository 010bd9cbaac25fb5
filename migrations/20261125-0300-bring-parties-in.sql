-- Two records that may be one, kept where whoever brought one of them in may not see the other.
create table contacts.duplicate_candidates (
  id uuid primary key, version int not null default 1, kind text not null check (kind in ('person', 'organization')), left_id uuid not null, right_id uuid not null,
  signals text[] not null, status text not null default 'open' check (status in ('open', 'dismissed')), created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  check (left_id < right_id), unique (left_id, right_id)
);
create index duplicate_candidates_open on contacts.duplicate_candidates (id desc) where status = 'open';
create index duplicate_candidates_of_right on contacts.duplicate_candidates (right_id);

-- What a rehearsal would have made, so that its later rows find its earlier ones. It is forgotten when the rehearsal ends.
create table contacts.rehearsed_parties (
  rehearsal uuid not null, kind text not null, key text not null, party_id uuid not null, owner_id uuid, team_id uuid, name text not null, tax_id text,
  primary key (rehearsal, kind, key, party_id)
);
