-- A way that leads over somebody who may not be seen is asked for by that person; the sign of one says no more than that it is there.
alter table roads.access_requests add column person_id uuid;
alter table roads.signs add column person_id uuid, alter column colleagues drop not null, drop constraint signs_user_id_organization_id_day_key;
create unique index signs_once_a_day on roads.signs (user_id, organization_id, day, (person_id is null));
