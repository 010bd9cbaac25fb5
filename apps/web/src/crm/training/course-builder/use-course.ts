import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../api/api.ts';
import { isProblem } from '../../../api/problem.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { courseBuilderText } from './course-builder-text.ts';
import type { CourseRecord } from '../training-types.ts';
import { type Draft, draftOf } from './draft.ts';

export type Fault = { pointer: string; code: string };

/** A course at its author's: the draft on the screen, the one that is kept, and what learners have. */
export function useCourse(courseId: string) {
  const client = useQueryClient();
  const queryKey = trainingKeys.course(courseId);
  const course = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/courses/{courseId}', { path: { courseId }, signal }), staleTime: Infinity });
  const [draft, setDraft] = useState<Draft>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const { data } = course;
  useEffect(() => { if (data) setDraft(draftOf(data)); }, [data]);
  const isChanged = data !== undefined && draft !== undefined && JSON.stringify(draft) !== JSON.stringify(draftOf(data));
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const write = async (send: (version: number) => Promise<CourseRecord>, said: string): Promise<boolean> => {
    try {
      setFaults([]);
      client.setQueryData(queryKey, await send(client.getQueryData<CourseRecord>(queryKey)!.version));
      await client.invalidateQueries({ queryKey: trainingKeys.courses, exact: true });
      toast({ message: said });
      return true;
    } catch (error) {
      if (isProblem(error)) setFaults(error.errors);
      toast({ tone: 'bad', message: isProblem(error, 'conflict.version') ? courseBuilderText('draftConflict') : isProblem(error, 'validation.failed') ? courseBuilderText('draftFaults') : explainTraining(error) });
      return false;
    }
  };
  const save = (): Promise<boolean> => (isChanged ? write((version) => api.patch('/courses/{courseId}', { path: { courseId }, body: draft as never, version }), courseBuilderText('draftSaved')) : Promise.resolve(true));
  return {
    course, draft, isChanged, faults, save,
    change: (fields: Partial<Draft>) => setDraft((before) => before && { ...before, ...fields }),
    publish: async (note: string) => (await save()) && write((version) => api.post('/courses/{courseId}/publish', { path: { courseId }, body: { note: note.trim() || null }, version }), courseBuilderText('coursePublished')),
    retire: () => write((version) => api.post('/courses/{courseId}/retire', { path: { courseId }, version }), courseBuilderText('courseRetired')),
  };
}
