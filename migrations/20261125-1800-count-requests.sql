-- How much each caller asked of each class of addresses in a minute, told by every process about once a second.
create table platform.request_counts (
  caller text not null, class text not null, minute bigint not null, count int not null,
  primary key (caller, class, minute)
);
create index request_counts_by_age on platform.request_counts (minute);
