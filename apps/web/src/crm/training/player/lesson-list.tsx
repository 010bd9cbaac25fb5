import { IconCircle, IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { LessonIcon } from '../lesson-icon.tsx';
import { useRetrainingText } from '../retraining/retraining-text.ts';
import { useTrainingText } from '../training-text.ts';
import type { Learning } from '../training-types.ts';
import classes from './player.module.css';

/** The way through a course: which lessons are done, and which one is at hand. */
export function LessonList({ sections, current, onOpen }: { sections: Learning['sections']; current: string; onOpen: (lessonId: string) => void }) {
  const text = useTrainingText();
  const retraining = useRetrainingText();
  return (
    <nav className={classes.lessons} aria-label={text('lessons')}>
      {sections.map((section) => (
        <section key={section.id} aria-label={section.title}>
          <h3>{section.title}</h3>
          <ol>
            {section.lessons.map(({ id, kind, title, minutes, doneAt, isAsked }) => (
              <li key={id}>
                <button type="button" data-known={!isAsked || undefined} aria-current={id === current ? 'step' : undefined} onClick={() => onOpen(id)}>
                  {doneAt ? <IconCircleCheckFilled size={18} aria-label={text('lessonDone')} className={classes.done} /> : isAsked ? <IconCircle size={18} aria-label={text('lessonOpen')} stroke={1.4} /> : <IconCircleDashed size={18} aria-label={retraining('notAsked')} stroke={1.4} />}
                  <span className={classes.lessonName}>{title}<small><LessonIcon kind={kind} size={13} /> {text('minutes', { count: minutes })}</small></span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}
