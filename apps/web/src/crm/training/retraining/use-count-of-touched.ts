import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { trainingKeys } from '../training-keys.ts';
import type { OutdatedCourse } from '../training-types.ts';

/** So many are looked through to count those of several lessons. */
const most = 200;

/** How many colleagues have learned any of these lessons; null while it is not known. */
export function useCountOfTouched(courseId: string, lessons: OutdatedCourse['lessons']): number | null {
  const { data } = useQuery({ queryKey: [...trainingKeys.touched(courseId), 'count'], queryFn: ({ signal }) => api.get('/courses/{courseId}/touched', { path: { courseId }, query: { limit: most }, signal }) });
  if (lessons.length === 0) return 0;
  if (lessons.length === 1) return lessons[0]!.people;
  if (!data || data.nextCursor !== null) return null;
  return data.items.filter(({ lessonIds }) => lessons.some(({ lessonId }) => lessonIds.includes(lessonId))).length;
}
