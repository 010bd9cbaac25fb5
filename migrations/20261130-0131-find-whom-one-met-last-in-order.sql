-- Whoever was met last of a large company is read in order to the end: those of the same moment too, so that nothing is sorted.
drop index contacts.persons_contacted_there;
create index persons_contacted_there on contacts.persons (organization_id, last_contact_at desc, id) where deleted_at is null and last_contact_at is not null;
