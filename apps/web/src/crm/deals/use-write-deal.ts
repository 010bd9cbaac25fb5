import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { isProblem } from '../../api/problem.ts';
import { boardWith, boardWithout } from './board/board-cache.ts';
import { dealKeys } from './deal-keys.ts';
import type { Board, Deal, DealRecord } from './deal-types.ts';

// One deal's writes go one after another, each with the version the one before it left.
const latest = new Map<string, { version: number; done: Promise<unknown> }>();

/** The one way to write a deal: shown at once, taken back with the reason if the server refuses, kept as the server answers it. */
export function useWriteDeal() {
  const client = useQueryClient();

  const show = useCallback((deal: Deal): void => void client.setQueriesData<Board>({ queryKey: dealKeys.boards }, (board) => board && boardWith(board, deal)), [client]);

  const refresh = useCallback(() => Promise.all(['list', 'forecast', 'figures', 'losses', 'drill'].map((part) => client.invalidateQueries({ queryKey: ['deal', part] }))), [client]);

  const keep = useCallback(
    async (deal: DealRecord): Promise<void> => {
      show(deal);
      client.setQueryData(dealKeys.one(deal.id), deal);
      await Promise.all([refresh(), client.invalidateQueries({ queryKey: dealKeys.path(deal.id) }), client.invalidateQueries({ queryKey: dealKeys.history(deal.id) })]);
    },
    [client, refresh, show],
  );

  const write = useCallback(
    async (deal: Deal, send: (version: number) => Promise<DealRecord>, expected?: Partial<Deal>): Promise<DealRecord> => {
      const before = latest.get(deal.id);
      if (expected) show({ ...deal, ...expected });
      const run = async (): Promise<DealRecord> => {
        await before?.done.catch(() => undefined);
        return send(Math.max(deal.version, latest.get(deal.id)?.version ?? 0));
      };
      const sent = run();
      latest.set(deal.id, { version: before?.version ?? deal.version, done: sent });
      try {
        const answer = await sent;
        latest.set(deal.id, { version: answer.version, done: latest.get(deal.id)?.done ?? sent });
        await keep(answer);
        return answer;
      } catch (error) {
        const current = isProblem(error, 'conflict.version') ? (error.context['current'] as Deal | undefined) : undefined;
        if (current) latest.delete(deal.id);
        if (expected || current) show(current ?? deal);
        if (current) await client.invalidateQueries({ queryKey: dealKeys.one(deal.id) });
        throw error;
      }
    },
    [client, keep, show],
  );
  const forget = useCallback(
    async (id: string): Promise<void> => {
      client.setQueriesData<Board>({ queryKey: dealKeys.boards }, (board) => board && boardWithout(board, id));
      client.removeQueries({ queryKey: dealKeys.one(id) });
      await refresh();
    },
    [client, refresh],
  );
  return { write, keep, forget };
}
