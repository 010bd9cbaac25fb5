import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { explain } from '../../app/errors/explain.ts';
import { uploadFile } from './upload-file.ts';

/** Sends the file, has it looked at, and goes where the rest is asked. */
export function useNewImport() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      setSent(0);
      leaving.current = new AbortController();
      const { id } = await uploadFile(file, setSent, leaving.current.signal);
      return api.post('/imports', { body: { fileId: id, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } });
    },
    onSuccess: async (made) => {
      queries.setQueryData(keys.import(made.id), made);
      await queries.invalidateQueries({ queryKey: keys.importList });
      await navigate({ to: `/imports/${made.id}`, search: { step: 'file' }, replace: true });
    },
  });
  return {
    begin: (file: File | null): void => void (file && upload.mutate(file)),
    sent,
    file: upload.isPending ? upload.variables : null,
    refusal: upload.error ? { message: explain(upload.error) } : undefined,
  };
}
