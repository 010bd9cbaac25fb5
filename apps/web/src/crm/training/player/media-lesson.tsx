import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../../../api/api.ts';
import { MarkdownView } from '../../knowledge/articles/markdown/markdown-view.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useTrainingText } from '../training-text.ts';
import type { LessonToLearn, MediaShown } from '../training-types.ts';
import classes from './player.module.css';

/** So many seconds of playing are told at once. */
const every = 10;

type MediaLessonProps = { courseId: string; lesson: LessonToLearn; shown: MediaShown; isOpen: boolean; onTell: (positionSeconds: number, playedSeconds: number) => Promise<void> };

/** A recording: goes on where one stopped, and counts what was played, not where the cursor was put. */
export function MediaLesson({ courseId, lesson, shown, isOpen, onTell }: MediaLessonProps) {
  const text = useTrainingText();
  const format = useFormat();
  const player = useRef<HTMLVideoElement>(null);
  const played = useRef(lesson.playedSeconds);
  const last = useRef({ position: lesson.positionSeconds, told: lesson.playedSeconds });
  const [from] = useState(lesson.positionSeconds < shown.seconds - 2 ? lesson.positionSeconds : 0);
  const tell = useRef(onTell);
  tell.current = onTell;
  useEffect(() => { if (isOpen) void tell.current(Math.floor(last.current.position), Math.floor(played.current)); }, [isOpen]);
  const hear = (): void => {
    const { currentTime, playbackRate } = player.current!;
    const step = currentTime - last.current.position;
    if (step > 0 && step < 2 * playbackRate) played.current += step;
    last.current.position = currentTime;
    if (isOpen && played.current - last.current.told >= every) say();
  };
  const say = (): void => {
    if (!isOpen) return;
    last.current.told = played.current;
    void onTell(Math.floor(last.current.position), Math.floor(played.current));
  };
  const events = { onTimeUpdate: hear, onPause: say, onEnded: say, onLoadedMetadata: () => { if (player.current && from > 0) player.current.currentTime = from; } };
  const source = addressOf('/learning/courses/{courseId}/lessons/{lessonId}/media/{fileId}', { path: { courseId, lessonId: lesson.id, fileId: shown.fileId } });
  return (
    <>
      {/* The words of it stand below, for whoever cannot hear or see it. */}
      {shown.mediaType.startsWith('video/')
        ? <video ref={player} src={source} controls preload="metadata" className={classes.media} aria-label={lesson.title} {...events} />
        : <audio ref={player as never} src={source} controls preload="metadata" className={classes.audio} aria-label={lesson.title} {...events} />}
      <p className={classes.played} role="status">{lesson.doneAt ? text('playedWhole') : text('playedShare', { share: format.percent(Math.min(1, lesson.playedSeconds / shown.seconds)) })}</p>
      {shown.transcript && <details><summary>{text('transcript')}</summary><MarkdownView body={shown.transcript} /></details>}
    </>
  );
}
