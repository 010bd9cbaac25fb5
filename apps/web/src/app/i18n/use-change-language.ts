import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import type { Me } from '../../api/types.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { explain } from '../errors/explain.ts';
import { type Language, speak } from './language.ts';

/** The screen changes at once; the server is told, so that letters and other devices follow. */
export function useChangeLanguage(): (language: Language) => Promise<void> {
  const queries = useQueryClient();
  return async (language) => {
    await speak(language);
    try {
      await api.patch('/me', { body: { locale: language } });
      queries.setQueryData<Me>(keys.me, (me) => me && { ...me, user: { ...me.user, locale: language } });
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
    }
  };
}
