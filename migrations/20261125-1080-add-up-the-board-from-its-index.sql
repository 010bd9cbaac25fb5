-- The sums of the board's columns come from the index alone: within a reach, without reading the deals.
drop index deals.deals_on_board;
create index deals_on_board on deals.deals (pipeline_id, stage_id, stage_entered_at, id) include (amount_base, weighted_base, currency, owner_id, team_id) where deleted_at is null and status = 'open';
