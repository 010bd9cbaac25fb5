import { Text } from '@mantine/core';
import { addressOf } from '../../../api/api.ts';
import { useCourseBuilderText } from './course-builder-text.ts';
import type { DraftLesson } from './draft.ts';
import classes from '../player/player.module.css';

/** A recording of the draft, once the draft with it is saved. */
export function PreviewMedia({ courseId, lesson: { id, fileId, kind, title } }: { courseId: string; lesson: DraftLesson }) {
  const text = useCourseBuilderText();
  if (!fileId) return <Text c="dimmed">{text('noFileYet')}</Text>;
  const source = addressOf('/learning/courses/{courseId}/lessons/{lessonId}/media/{fileId}', { path: { courseId, lessonId: id, fileId } });
  return kind === 'video' ? <video src={source} controls preload="metadata" className={classes.media} aria-label={title} /> : <audio src={source} controls preload="metadata" className={classes.audio} aria-label={title} />;
}
