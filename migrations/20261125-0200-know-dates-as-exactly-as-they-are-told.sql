-- Two days of one month, known by the month, are the same: 2024-06-15 to 2024-06-01 is "June".
alter table contacts.employments drop constraint employments_check;
alter table contacts.employments add constraint employments_end_after_start check (
  end_date is null or start_date is null
  or date_trunc(case date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end, end_date::timestamp)
  >= date_trunc(case date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end, start_date::timestamp));
