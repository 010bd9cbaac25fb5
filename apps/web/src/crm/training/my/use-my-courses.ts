import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { usePermissions } from '../../identity/administration/use-directory.ts';
import { trainingKeys } from '../training-keys.ts';

export const useMyCourses = () => useQuery({ queryKey: trainingKeys.mine, queryFn: ({ signal }) => api.get('/learning', { signal }) });

/** For each course the permissions that it opens, in the reader's words, and whether they are kept back from him now. */
export function useOpens(): (courseId: string) => { words: string[]; isKeptBack: boolean } {
  const { me } = useSession();
  const language = useLanguage();
  const permissions = usePermissions();
  const requirements = useQuery({ queryKey: trainingKeys.requirements, queryFn: ({ signal }) => api.get('/certificate-requirements', { signal }) });
  return (courseId) => {
    const asked = requirements.data?.items.filter((each) => each.courseId === courseId) ?? [];
    const words = asked.map(({ permission }) => permissions.data?.find(({ name }) => name === permission)?.label[language] ?? permission);
    return { words, isKeptBack: asked.some(({ permission }) => me.keptBack.some((each) => each.permission === permission)) };
  };
}
