create index persons_by_city_part on contacts.persons using gin (city gin_trgm_ops) where deleted_at is null;
create index organizations_by_city_part on contacts.organizations using gin (city gin_trgm_ops) where deleted_at is null;
-- A part of a record stands in the audit under the kind of its record.
update platform.audit_events a set kind = c.party_kind from contacts.contact_points c where a.kind = 'party' and c.id = a.entity_id;
update platform.audit_events a set kind = c.party_kind from contacts.postal_addresses c where a.kind = 'party' and c.id = a.entity_id;
