-- What a lesson rests on may be archived and brought back any number of times between two versions; it waits once.
alter table training.outdated_lessons drop constraint outdated_lessons_once;
create unique index outdated_lessons_once on training.outdated_lessons (course_id, lesson_id, ground_id, language, number) nulls not distinct where not (ground = 'article' and is_gone);
create unique index outdated_lessons_archived_once on training.outdated_lessons (ground_id, course_id, lesson_id, language) where ground = 'article' and is_gone and settled_at is null;
