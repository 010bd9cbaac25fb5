-- Each deal says at which rate it is valued and of which day that is, so that a new rate can be brought to many deals one after the other and every sum stays true meanwhile.
alter table deals.deals add column rate numeric(20, 10), add column rate_day date;

create function deals.rate_on(of_currency text, on_day date, out rate numeric, out day date) language sql stable as $$
  select case when base.code = of_currency then 1 else told.rate end, told.day from deals.currencies base
  left join lateral (select e.rate, e.day from deals.exchange_rates e where e.currency = of_currency and base.code <> of_currency and e.day <= on_day order by e.day desc limit 1) told on true
  where base.is_base
$$;

create or replace function deals.value_deal() returns trigger language plpgsql as $$
declare
  stage record;
  told record;
begin
  perform deals.hold_rates();
  select s.probability, s.max_days into stage from deals.stages s where s.id = new.stage_id;
  new.probability := case new.status when 'open' then coalesce(new.own_probability, stage.probability) when 'won' then 100 else 0 end;
  new.rots_at := case when new.status = 'open' then new.stage_entered_at + make_interval(days => stage.max_days) end;
  new.closed_on := (new.actual_close_at at time zone 'utc')::date;
  new.courting_days := case when new.status = 'won' then greatest(0, new.closed_on - (new.first_contact_at at time zone 'utc')::date) end;
  select r.rate, r.day into told from deals.rate_on(new.currency, coalesce(new.closed_on, 'infinity')) r;
  new.rate := told.rate;
  new.rate_day := told.day;
  new.amount_base := deals.in_base(new.amount, new.currency, coalesce(new.closed_on, 'infinity'));
  new.weighted_base := round(new.amount_base * new.probability / 100, scale(new.amount_base));
  return new;
end $$;

-- Whether a deal is not valued at the rate that holds for it now.
create function deals.is_outdated(deal deals.deals) returns boolean language sql stable as $$
  select (deal.rate, deal.rate_day) is distinct from (r.rate, r.day) or deal.amount_base is distinct from deals.in_base(deal.amount, deal.currency, coalesce(deal.closed_on, 'infinity'))
  from deals.rate_on(deal.currency, coalesce(deal.closed_on, 'infinity')) r
$$;

update deals.deals set amount = amount where currency is not null;
create index deals_of_currency on deals.deals (currency, id) where currency is not null;
