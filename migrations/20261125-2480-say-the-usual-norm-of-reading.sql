-- How many different records an hour a role is meant for that says nothing of it. There is one such number in a company.
create table identity.reading_norm (
  id uuid primary key, version int not null default 1, usual int not null check (usual between 50 and 1000000), updated_at timestamptz(3) not null
);
insert into identity.reading_norm (id, usual, updated_at) values ('01900000-0000-7000-8000-00000000b4ce', 2000, now());
create trigger reading_norm_moves_epoch after update on identity.reading_norm for each statement execute function identity.move_epoch();
