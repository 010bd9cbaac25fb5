import { useQueryClient } from '@tanstack/react-query';
import { toast } from '../../../ui/feedback/toast.tsx';
import { dealKeys } from '../deal-keys.ts';
import { explainDeal } from '../deal-words.ts';

/** Writes an entry of a list the company keeps, and reads the list anew; `quietly` shows a refusal as a toast. */
export function useCatalogueWrite(name: string) {
  const client = useQueryClient();
  const write = async (send: () => Promise<unknown>): Promise<void> => {
    try {
      await send();
    } finally {
      await client.invalidateQueries({ queryKey: dealKeys.catalogue(name) });
      void client.invalidateQueries({ queryKey: dealKeys.boards });
    }
  };
  const quietly = (send: () => Promise<unknown>): void => void write(send).catch((error: unknown) => toast({ tone: 'bad', message: explainDeal(error) }));
  return { write, quietly };
}
