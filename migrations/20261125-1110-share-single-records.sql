-- One record shared with one colleague or team, until a day or until it is taken back.
create table platform.record_shares (
  id uuid primary key, version int not null default 1, kind text not null, record_id uuid not null, grantee_kind text not null check (grantee_kind in ('user', 'team')), grantee_id uuid not null,
  access text not null check (access in ('read', 'change')), until date not null default 'infinity', note text, shared_by_id uuid not null,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, ended_at timestamptz(3)
);
create unique index record_shares_once on platform.record_shares (kind, record_id, grantee_id) where ended_at is null;
create index record_shares_of_grantee on platform.record_shares (grantee_id, kind, record_id) include (access, until) where ended_at is null;
create index deal_team_of_user on deals.deal_team (user_id, deal_id) where deleted_at is null;

-- Who beside the owner reaches a record; a colleague in the team of a deal sees the deal.
create view contacts.person_shares as select record_id, grantee_id, access, until from platform.record_shares where kind = 'person' and ended_at is null;
create view contacts.organization_shares as select record_id, grantee_id, access, until from platform.record_shares where kind = 'organization' and ended_at is null;
create view deals.deal_shares as select record_id, grantee_id, access, until from platform.record_shares where kind = 'deal' and ended_at is null
  union all select deal_id, user_id, 'read', 'infinity'::date from deals.deal_team where deleted_at is null;

create trigger record_shares_move_epoch after insert or update of access, until, ended_at on platform.record_shares for each statement execute function identity.move_epoch();
create trigger deal_team_moves_epoch after insert or update of deleted_at on deals.deal_team for each statement execute function identity.move_epoch();
