import { Text } from '@mantine/core';
import { useState } from 'react';
import { MarkdownView } from '../../knowledge/articles/markdown/markdown-view.tsx';
import { LessonIcon } from '../lesson-icon.tsx';
import { QuestionField } from '../quiz/question-field.tsx';
import { useCourseBuilderText } from './course-builder-text.ts';
import type { Asked } from '../training-types.ts';
import type { Draft, DraftLesson, DraftQuestion } from './draft.ts';
import { PreviewMedia } from './preview-media.tsx';
import classes from './builder.module.css';

/** The draft as learners would see it; answers are tried here and go nowhere. */
export function CoursePreview({ courseId, draft }: { courseId: string; draft: Draft }) {
  const text = useCourseBuilderText();
  if (draft.sections.every(({ lessons }) => lessons.length === 0)) return <Text c="dimmed">{text('nothingToPreview')}</Text>;
  return (
    <div lang={draft.language}>
      {draft.sections.map((section) => (
        <section key={section.id} className={classes.previewed} aria-label={section.title}>
          <h2>{section.title}</h2>
          {section.lessons.map((lesson) => (
            <article key={lesson.id} aria-label={lesson.title}>
              <h3><LessonIcon kind={lesson.kind} /> {lesson.title}</h3>
              <PreviewedLesson courseId={courseId} lesson={lesson} />
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}

function PreviewedLesson({ courseId, lesson }: { courseId: string; lesson: DraftLesson }) {
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  if (lesson.kind === 'text' || lesson.kind === 'article') return <MarkdownView body={lesson.body ?? ''} filesOf={lesson.articleId} />;
  if (lesson.kind === 'practice') return <><MarkdownView body={lesson.body ?? ''} /><ol className={classes.tried}>{(lesson.tasks ?? []).map((task) => <li key={task.id}>{task.text}</li>)}</ol></>;
  if (lesson.kind !== 'quiz') return <PreviewMedia courseId={courseId} lesson={lesson} />;
  return (
    <ol className={classes.tried}>
      {(lesson.questions ?? []).map((question) => (
        <li key={question.id}>
          <p id={`preview-${question.id}`}>{question.text}</p>
          <QuestionField question={asked(question)} value={answers[question.id]} labelledBy={`preview-${question.id}`} onChange={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))} />
        </li>
      ))}
    </ol>
  );
}

/** What is to be put in order or matched stands turned round here; on the server it is shuffled. */
const asked = ({ id, kind, text, points, options, pairs, unit }: DraftQuestion): Asked => ({
  id, kind: kind as Asked['kind'], text, points, ...(options && { options: kind === 'order' ? options.toReversed() : options }), ...(pairs && { lefts: pairs.map(({ left }) => left), rights: pairs.map(({ right }) => right).toReversed() }), ...(unit !== undefined && { unit }),
});
