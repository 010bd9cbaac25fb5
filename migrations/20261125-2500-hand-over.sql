-- What hand-overs may join of the modules before them: by what a customer is given to a colleague.
create view contacts.party_standing as
  select id, 'organization' as kind, tier_id, territory_id, business_line_ids, team_id from contacts.organizations where deleted_at is null and practice_id is null
  union all select id, 'person', tier_id, territory_id, business_line_ids, team_id from contacts.persons where deleted_at is null and practice_id is null;
create view identity.colleague_card as select id, display_name, status, team_ids, line_ids, territory_ids, locale, time_zone from identity.users;

-- Who is named in a promise, for whoever asks what hangs on a colleague.
create index promises_got_by on activities.promises (to_user_id) where deleted_at is null and status = 'open' and to_user_id is not null;
create index articles_in_review_by on knowledge.editions (reviewer_id) where state = 'in-review';
create index jobs_alive_of_owner on platform.jobs (owner_id) where state in ('queued', 'running', 'cancelling');
-- A place in a team that goes to another colleague lets him see the deal.
drop trigger deal_team_moves_epoch on deals.deal_team;
create trigger deal_team_moves_epoch after insert or update of deleted_at, user_id on deals.deal_team for each statement execute function identity.move_epoch();

create schema handover;
-- Somebody leaves, changes line or is away for long. `owner_id` is whom it is about, so that a reach over him is a reach over it.
create table handover.handovers (
  id uuid primary key, version int not null default 1, owner_id uuid not null, team_id uuid, reason text not null check (reason in ('leaves', 'changes-line', 'long-leave')), last_day date, note text, words text,
  status text not null check (status in ('open', 'closed', 'withdrawn')), closed_at timestamptz(3), closed_by_id uuid,
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3)
);
create unique index handovers_one_open on handover.handovers (owner_id) where status = 'open';
create index handovers_by_created on handover.handovers (created_at, id) where deleted_at is null;
create index handovers_of_owner on handover.handovers (owner_id, created_at, id) where deleted_at is null;
create index handovers_of_team on handover.handovers (team_id, created_at, id) where deleted_at is null;

-- What goes to one successor together: a customer with all that hangs on it, or a single thing.
create table handover.bundles (
  id uuid primary key, version int not null default 1, handover_id uuid not null references handover.handovers deferrable initially deferred, kind text not null, key uuid not null,
  to_user_id uuid, because text, state text not null check (state in ('waiting', 'refused', 'moved', 'accepted', 'objected', 'reversed')),
  words text, objection text, refusal jsonb, introduction_id uuid, moved_at timestamptz(3), answered_at timestamptz(3), created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
  constraint bundles_once unique (handover_id, key)
);
create index bundles_by_state on handover.bundles (handover_id, state, to_user_id, id);
create index bundles_received on handover.bundles (to_user_id, id) where state in ('moved', 'accepted', 'objected');

-- Each thing, who has it now, what it said of whose it was before it moved, and what it says since.
create table handover.items (
  handover_id uuid not null references handover.handovers deferrable initially deferred, holding text not null, record_id uuid not null, bundle_id uuid not null references handover.bundles deferrable initially deferred,
  holder_id uuid not null, state text not null check (state in ('waiting', 'moved', 'kept', 'reversed')), before jsonb, after jsonb, primary key (handover_id, holding, record_id)
);
create index items_of_bundle on handover.items (bundle_id, holding, record_id);
create view deals.base_currency as select code from deals.currencies where is_base;
