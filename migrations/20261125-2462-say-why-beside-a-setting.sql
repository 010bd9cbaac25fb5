-- A decision record may name the one setting it explains.
alter table knowledge.articles add column setting_kind text check (setting_kind in ('pipeline', 'stage', 'lost-reason', 'role')), add column setting_id uuid;
alter table knowledge.articles add constraint articles_setting_of_decision check ((setting_kind is null) = (setting_id is null) and (setting_kind is null or kind = 'decision-record'));
create index articles_setting on knowledge.articles (setting_kind, setting_id) where setting_kind is not null and archived_at is null;

-- Why a deal was lost, for other modules: it has a name.
create view deals.loss_reason_card as select id, name from deals.loss_reasons;
