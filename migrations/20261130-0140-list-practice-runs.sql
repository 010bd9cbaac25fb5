-- The runs of the colleagues whose results somebody may see, the newest first.
create index practice_runs_of_learner on training.practice_runs (user_id, id desc);
