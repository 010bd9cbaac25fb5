import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextDiff } from '../../knowledge/articles/history/text-diff.tsx';
import { shownBy, type Learning, type LessonToLearn, type TextShown } from '../training-types.ts';
import { aroundTheChange } from './around-the-change.ts';
import { LessonChanges } from './lesson-changes.tsx';
import { useRetrainingText } from './retraining-text.ts';
import classes from './retraining.module.css';

/** Above a lesson that was learned before: what has changed since, and where its text differs. */
export function WhatIsNew({ learning: { changes }, lesson }: { learning: Learning; lesson: LessonToLearn }) {
  const text = useRetrainingText();
  const [isOpen, setOpen] = useState(true);
  const ofLesson = changes.filter(({ lessonId }) => lessonId === lesson.id);
  if (ofLesson.length === 0 && lesson.before === null) return null;
  return (
    <aside className={classes.news} aria-label={text('whatIsNew')}>
      <h3>{text('sinceYouLearned')}</h3>
      <LessonChanges changes={ofLesson} />
      {lesson.before !== null && (
        <>
          <Button variant="subtle" size="compact-sm" ml={-8} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{text(isOpen ? 'hideDifference' : 'showDifference')}</Button>
          {isOpen && <TextDiff {...aroundTheChange(lesson.before, shownBy<TextShown>(lesson).body)} />}
        </>
      )}
    </aside>
  );
}
