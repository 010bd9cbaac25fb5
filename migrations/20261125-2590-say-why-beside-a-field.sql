-- A decision record may explain a field too, which is named by its kind of record and its name.
alter table knowledge.articles alter column setting_id type text using setting_id::text;
alter table knowledge.articles drop constraint articles_setting_kind_check, add constraint articles_setting_kind_check check (setting_kind in ('pipeline', 'stage', 'lost-reason', 'role', 'field'));
