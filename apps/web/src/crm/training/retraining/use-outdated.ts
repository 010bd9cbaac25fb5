import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { trainingKeys } from '../training-keys.ts';

/** Courses that something has outrun. */
export const useOutdated = () => useQuery({ queryKey: trainingKeys.outdated, queryFn: ({ signal }) => api.get('/outdated-courses', { signal }) });
