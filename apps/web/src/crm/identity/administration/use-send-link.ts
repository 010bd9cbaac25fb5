import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import type { User } from '../../../api/types.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useAdministrationText } from './administration-text.ts';
import { lettersKey } from './user-letters.tsx';

/** Sends a colleague a link by mail; where there is no mail server, the link is shown to be passed on. */
export function useSendLink({ id, email, displayName: name }: User, show: (secret: { title: string; hint: string; secret: string }) => void, fail: (error: unknown) => void) {
  const text = useAdministrationText();
  const queries = useQueryClient();
  return async (what: 'invitation' | 'password-reset'): Promise<void> => {
    const isInvitation = what === 'invitation';
    try {
      const { link } = await api.post(isInvitation ? '/users/{userId}/invitation' : '/users/{userId}/password-reset', { path: { userId: id } });
      if (link) show({ title: text(isInvitation ? 'invitationLink' : 'resetLinkOf', { name }), hint: text(isInvitation ? 'invitationLinkOnce' : 'resetLinkOnce'), secret: link });
      else toast({ message: text(isInvitation ? 'invited' : 'resetSent', { name }) });
      await queries.invalidateQueries({ queryKey: lettersKey(email) });
    } catch (error) {
      fail(error);
    }
  };
}
