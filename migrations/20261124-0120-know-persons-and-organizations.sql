create extension if not exists pg_trgm;
create schema contacts;
-- The references are checked at the commit: a unit of work writes its aggregates in no order of theirs.
create table contacts.tiers (
  id uuid primary key, version int not null default 1, code text not null unique, name text not null, rank int not null, is_vip boolean not null default false,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create table contacts.tags (
  id uuid primary key, version int not null default 1, name text not null, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index tags_by_name on contacts.tags (lower(name));
create table contacts.business_lines (
  id uuid primary key, version int not null default 1, name text not null, created_at timestamptz(3) not null, updated_at timestamptz(3) not null
);
create unique index business_lines_by_name on contacts.business_lines (lower(name));

create table contacts.organizations (
  id uuid primary key, version int not null default 1, name text not null, legal_name text, alternate_name text, types text[] not null default '{}', industry text,
  tax_id text, vat_id text, registration_number text, website text, domain text, number_of_employees int, annual_revenue numeric(19, 4), annual_revenue_currency text,
  founding_date date, parent_organization_id uuid references contacts.organizations deferrable initially deferred, tier_id uuid references contacts.tiers, attention_instruction text, lifecycle_stage text,
  description text, city text, country text, primary_email text, primary_phone text, owner_id uuid, team_id uuid, tag_ids uuid[] not null default '{}',
  business_line_ids uuid[] not null default '{}', name_key text not null, matching_key text not null,
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3)
);
create table contacts.persons (
  id uuid primary key, version int not null default 1, display_name text not null, honorific_prefix text, given_name text, additional_name text, family_name text,
  preferred_name text, gender text, birth_date date, job_title text, department text, organization_id uuid references contacts.organizations deferrable initially deferred, lifecycle_stage text, lead_source text,
  preferred_language text, time_zone text, description text, tier_id uuid references contacts.tiers, attention_instruction text, do_not_contact boolean not null default false,
  city text, country text, primary_email text, primary_phone text, owner_id uuid, team_id uuid, tag_ids uuid[] not null default '{}',
  business_line_ids uuid[] not null default '{}', name_key text not null,
  created_at timestamptz(3) not null, created_by_id uuid, updated_at timestamptz(3) not null, updated_by_id uuid, deleted_at timestamptz(3)
);
create table contacts.contact_points (
  id uuid primary key, party_kind text not null check (party_kind in ('person', 'organization')), party_id uuid not null, kind text not null, value text not null,
  normalized_value text, label text not null, is_primary boolean not null default false, created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index contact_points_of_party on contacts.contact_points (party_id) where deleted_at is null;
create index contact_points_by_value on contacts.contact_points (normalized_value, kind) where deleted_at is null;
create index contact_points_search on contacts.contact_points using gin (normalized_value gin_trgm_ops) where deleted_at is null;
create unique index contact_points_one_primary on contacts.contact_points (party_id, kind) where is_primary and deleted_at is null;
create table contacts.postal_addresses (
  id uuid primary key, party_kind text not null check (party_kind in ('person', 'organization')), party_id uuid not null, type text not null, street_address text, address_locality text,
  address_region text, postal_code text, address_country text, created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3)
);
create index postal_addresses_of_party on contacts.postal_addresses (party_id) where deleted_at is null;
create table contacts.employments (
  id uuid primary key, person_id uuid not null references contacts.persons deferrable initially deferred, organization_id uuid not null references contacts.organizations deferrable initially deferred, job_title text, department text,
  start_date date, end_date date, date_precision text not null default 'day', is_primary boolean not null default false, end_reason text,
  created_at timestamptz(3) not null, updated_at timestamptz(3) not null, deleted_at timestamptz(3), check (end_date is null or start_date is null or end_date >= start_date)
);
create index employments_of_person on contacts.employments (person_id) where deleted_at is null;
create index employments_of_organization on contacts.employments (organization_id, start_date) where deleted_at is null;
create unique index employments_one_primary on contacts.employments (person_id) where is_primary and end_date is null and deleted_at is null;

-- A list begins with the reach and ends with the sort; a filter has an index of its own.
create index persons_by_name on contacts.persons (display_name collate "und-x-icu", id) where deleted_at is null;
create index persons_by_owner_name on contacts.persons (owner_id, display_name collate "und-x-icu", id) where deleted_at is null;
create index persons_by_team_name on contacts.persons (team_id, display_name collate "und-x-icu", id) where deleted_at is null;
create index persons_by_updated on contacts.persons (updated_at, id) where deleted_at is null;
create index persons_by_owner_updated on contacts.persons (owner_id, updated_at, id) where deleted_at is null;
create index persons_by_team_updated on contacts.persons (team_id, updated_at, id) where deleted_at is null;
create index persons_by_created on contacts.persons (created_at, id) where deleted_at is null;
create index persons_by_owner_created on contacts.persons (owner_id, created_at, id) where deleted_at is null;
create index persons_by_team_created on contacts.persons (team_id, created_at, id) where deleted_at is null;
create index persons_by_city on contacts.persons (city, display_name collate "und-x-icu", id) where deleted_at is null;
create index persons_by_country on contacts.persons (country) where deleted_at is null;
create index persons_by_tier on contacts.persons (tier_id) where deleted_at is null and tier_id is not null;
create index persons_by_organization on contacts.persons (organization_id) where deleted_at is null;
create index persons_by_lifecycle on contacts.persons (lifecycle_stage) where deleted_at is null;
create index persons_by_source on contacts.persons (lead_source) where deleted_at is null;
create index persons_by_tags on contacts.persons using gin (tag_ids) where deleted_at is null;
create index persons_by_lines on contacts.persons using gin (business_line_ids) where deleted_at is null;
create index persons_search on contacts.persons using gin (name_key gin_trgm_ops) where deleted_at is null;
create index persons_by_job on contacts.persons using gin (job_title gin_trgm_ops) where deleted_at is null;
create index persons_by_email on contacts.persons (primary_email) where deleted_at is null;
create index organizations_by_name on contacts.organizations (name collate "und-x-icu", id) where deleted_at is null;
create index organizations_by_owner_name on contacts.organizations (owner_id, name collate "und-x-icu", id) where deleted_at is null;
create index organizations_by_team_name on contacts.organizations (team_id, name collate "und-x-icu", id) where deleted_at is null;
create index organizations_by_updated on contacts.organizations (updated_at, id) where deleted_at is null;
create index organizations_by_owner_updated on contacts.organizations (owner_id, updated_at, id) where deleted_at is null;
create index organizations_by_team_updated on contacts.organizations (team_id, updated_at, id) where deleted_at is null;
create index organizations_by_created on contacts.organizations (created_at, id) where deleted_at is null;
create index organizations_by_owner_created on contacts.organizations (owner_id, created_at, id) where deleted_at is null;
create index organizations_by_team_created on contacts.organizations (team_id, created_at, id) where deleted_at is null;
create index organizations_by_city on contacts.organizations (city, name collate "und-x-icu", id) where deleted_at is null;
create index organizations_by_country on contacts.organizations (country) where deleted_at is null;
create index organizations_by_tier on contacts.organizations (tier_id) where deleted_at is null and tier_id is not null;
create index organizations_by_industry on contacts.organizations (industry) where deleted_at is null;
create index organizations_by_lifecycle on contacts.organizations (lifecycle_stage) where deleted_at is null;
create index organizations_by_parent on contacts.organizations (parent_organization_id) where deleted_at is null and parent_organization_id is not null;
create index organizations_by_types on contacts.organizations using gin (types) where deleted_at is null;
create index organizations_by_tags on contacts.organizations using gin (tag_ids) where deleted_at is null;
create index organizations_by_lines on contacts.organizations using gin (business_line_ids) where deleted_at is null;
create index organizations_search on contacts.organizations using gin (name_key gin_trgm_ops) where deleted_at is null;
create index organizations_by_matching_key on contacts.organizations (matching_key) where deleted_at is null;
create index organizations_by_domain on contacts.organizations (domain) where deleted_at is null and domain is not null;
create index organizations_by_tax_id on contacts.organizations (tax_id) where deleted_at is null and tax_id is not null;
