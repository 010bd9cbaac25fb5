import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { MarkdownView } from '../../knowledge/articles/markdown/markdown-view.tsx';
import { useTrainingText } from '../training-text.ts';
import { shownBy, type Learning, type LessonToLearn, type MediaShown, type PracticeShown, type QuizShown, type TextShown } from '../training-types.ts';
import { MediaLesson } from './media-lesson.tsx';
import { PracticeLesson } from './practice-lesson.tsx';
import { QuizDoor } from './quiz-door.tsx';
import type { usePlayer } from './use-player.ts';
import classes from './player.module.css';

type LessonViewProps = { learning: Learning; lesson: LessonToLearn; player: ReturnType<typeof usePlayer>; onFinished: () => void; hasNext: boolean };

/** A lesson of any kind, with what finishes it. */
export function LessonView({ learning, lesson, player, onFinished, hasNext }: LessonViewProps) {
  const text = useTrainingText();
  const isOpen = learning.status === 'started' && lesson.isAsked;
  if (lesson.isDoneBy === 'passing') return <QuizDoor learning={learning} lesson={lesson} shown={shownBy<QuizShown>(lesson)} tryQuiz={player.tryQuiz} />;
  if (lesson.isDoneBy === 'playing') return <MediaLesson courseId={learning.course.id} lesson={lesson} shown={shownBy<MediaShown>(lesson)} isOpen={isOpen} onTell={(position, played) => player.tell(lesson.id, position, played)} />;
  if (lesson.isDoneBy === 'practising') return <PracticeLesson lesson={lesson} shown={shownBy<PracticeShown>(lesson)} isOpen={isOpen} player={player} onFinished={onFinished} />;
  const read = (): void => player.finish.mutate(lesson.id, { onSuccess: onFinished });
  return (
    <>
      <MarkdownView body={shownBy<TextShown>(lesson).body} filesOf={shownBy<TextShown>(lesson).articleId} />
      {lesson.doneAt === null && isOpen && <div className={classes.deeds}><Button leftSection={<IconCheck size={16} aria-hidden />} loading={player.finish.isPending} onClick={read}>{text(hasNext ? 'readAndNext' : 'read')}</Button></div>}
    </>
  );
}
