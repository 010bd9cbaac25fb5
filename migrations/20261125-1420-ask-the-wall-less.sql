-- Whoever may change all of a module, or acts for all, has no row looked up.
do $$
declare
  walled record;
  reach text;
begin
  for walled in select * from (values
    ('contacts', 'persons', 'contacts.person_shares', 'business_line_ids &&', true), ('contacts', 'organizations', 'contacts.organization_shares', 'business_line_ids &&', true),
    ('deals', 'deals', 'deals.deal_shares', 'business_line_id = any', false), ('activities', 'activities', null, null, false)
  ) t(module, name, shares, line, has_territory) loop
    -- Wrapped, so that each setting is read once a statement and not once a row.
    reach := format($reach$(select current_setting('holdfast.wall', true)) = 'open' or (select current_setting('holdfast.%1$s_all', true)) = 'yes'
      or %%1$s.owner_id = any((select platform.set_ids('holdfast.%1$s_owners'))::uuid[]) or %%1$s.team_id = any((select platform.set_ids('holdfast.%1$s_teams'))::uuid[])$reach$, walled.module);
    if walled.line is not null then
      reach := reach || format($reach$ or %%1$s.%s ((select platform.set_ids('holdfast.%s_line'))::uuid[])$reach$, walled.line, walled.module);
    end if;
    if walled.has_territory then
      reach := reach || format($reach$ or %%1$s.territory_id = any((select platform.set_ids('holdfast.%s_territory'))::uuid[])$reach$, walled.module);
    end if;
    if walled.shares is not null then
      reach := reach || format($reach$ or %%1$s.id = any(array(select s.record_id from %s s where s.grantee_id = any(platform.set_ids('holdfast.grantees')) and s.access = 'change' and s.until >= nullif(current_setting('holdfast.day', true), '')::date))$reach$, walled.shares);
    end if;
    execute format($policy$alter policy changed on %1$I.%2$I with check (
      (select current_setting('holdfast.wall', true)) = 'open' or (select current_setting('holdfast.%4$s_all', true)) = 'yes'
      or exists (select from %1$I.%2$I was where was.id = %2$I.id and (%3$s or platform.is_written_here(was.xmin))))$policy$, walled.module, walled.name, format(reach, 'was'), walled.module);
  end loop;
end $$;
