-- Of a large company those people whom somebody of us has met are found without reading all of them.
create index persons_contacted_there on contacts.persons (organization_id, last_contact_at desc) where deleted_at is null and last_contact_at is not null;
create view contacts.contacted_person as select id, organization_id, last_contact_at from contacts.persons where deleted_at is null and last_contact_at is not null;
