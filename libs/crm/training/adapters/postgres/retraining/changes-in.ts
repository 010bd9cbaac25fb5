import { instant } from '../learners-within.ts';

/** Publications that have outrun lessons, `o` of training.outdated_lessons, with what they changed: `n`. */
export const changesIn = `training.outdated_lessons o
  left join knowledge.step_versions new on new.process_id = o.process_id and new.number = o.number and new.step_id = o.ground_id
  left join knowledge.step_versions old on old.process_id = o.process_id and old.number = o.number - 1 and old.step_id = o.ground_id
  left join knowledge.process_changes p on p.process_id = o.process_id and p.number = o.number
  left join knowledge.article_changes a on o.ground = 'article' and a.article_id = o.ground_id and a.language = o.language and a.number = o.number
  cross join lateral (select coalesce(new.name, old.name, a.title, '') as name, case when o.ground = 'article' and o.is_gone then '' else coalesce(p.change_note, a.change_note, '') end as note) n`;

/** One of them, as LessonChange. */
export const changeAs = `json_build_object('lessonId', o.lesson_id, 'ground', o.ground, 'groundId', o.ground_id, 'name', n.name, 'language', o.language, 'processId', o.process_id, 'processName', p.name, 'number', o.number, 'isGone', o.is_gone,
  'changeNote', n.note, 'before', old.work, 'after', new.work, 'at', ${instant('o.marked_at')})`;
