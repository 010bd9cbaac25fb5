-- Of a large company those people whom somebody of us has met are found without reading all of them.
create index persons_contacted_there on contacts.persons (organization_id, last_contact_at desc) where deleted_at is null and last_contact_at is not null;
create view contacts.contacted_person as select id, organization_id, last_contact_at from contacts.persons where deleted_at is null and last_contact_at is not null;

-- A month or a year counts whole: somebody who left in "2024-03" still worked there on the 20th.
create or replace view contacts.career as select id, person_id, organization_id, job_title, department, start_date, end_date, date_precision, is_primary,
    date_trunc(case date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end, start_date::timestamp)::date as first_day,
    (date_trunc(case date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end, end_date::timestamp) + case date_precision when 'month' then interval '1 month' when 'year' then interval '1 year' else interval '1 day' end)::date - 1 as last_day
  from contacts.employments where deleted_at is null;
-- What happened between one of us and one of them, for whoever asks who knew whom on another day.
create view activities.contact_between as select person_id, by_id, type, direction, happens_at, weight from activities.activity_people where by_id is not null;
