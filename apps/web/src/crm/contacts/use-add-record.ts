import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { newKey } from '../../api/new-key.ts';
import { isProblem } from '../../api/problem.ts';
import type { NewOrganization, NewPerson, Organization, Person, RecordKind } from '../../api/types.ts';
import { explain } from '../../app/errors/explain.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { contactsText } from './contacts-text.ts';
import { nameOf } from './record-words.ts';

type Bodies = { person: NewPerson; organization: NewOrganization };
const paths = { person: '/persons', organization: '/organizations' } as const;

/** Adds a record and opens it; an undo removes it again. */
export function useAddRecord<Kind extends RecordKind>(kind: Kind, onDone: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  // A second press of the button, or a repeat after a lost answer, is the same attempt.
  const attempt = useRef({ body: '', key: '' });
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: keys.records(kind) });

  const undo = async (row: Person | Organization): Promise<void> => {
    try {
      await api.delete('/{parties}/{partyId}', { path: { parties: `${kind}s`, partyId: row.id }, version: row.version });
      await refresh();
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
    }
  };

  return useMutation({
    mutationFn: (body: Bodies[Kind]) => {
      const said = JSON.stringify(body);
      if (attempt.current.body !== said) attempt.current = { body: said, key: newKey() };
      return api.post(paths[kind as RecordKind], { body: body as NewPerson & NewOrganization, idempotencyKey: attempt.current.key });
    },
    onSuccess: async (row) => {
      attempt.current = { body: '', key: '' };
      onDone();
      toast({ message: contactsText('added', { name: nameOf(row) }), undo: () => void undo(row) });
      await Promise.all([refresh(), queries.invalidateQueries({ queryKey: ['organization', 'people'] })]);
      await navigate({ to: '.', search: (search: Record<string, string>) => (search['dialog'] ? { ...search, dialog: undefined, peek: row.id } : search) });
    },
    onError: (error) => {
      if (!isProblem(error) || error.errors.length === 0) toast({ tone: 'bad', message: explain(error) });
    },
  });
}

/** The words under a field that was refused. */
export function refusalAt(error: unknown, pointer: string): string | undefined {
  if (!isProblem(error)) return undefined;
  const refused = error.at(pointer);
  return refused && (contactsText.maybe(`invalid.${refused.code}`) ?? refused.detail ?? contactsText('invalid'));
}
