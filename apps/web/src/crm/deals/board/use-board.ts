import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Query } from '../../../api/query-string.ts';
import { explain } from '../../../app/errors/explain.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import type { Board } from '../deal-types.ts';
import { boardWithMore } from './board-cache.ts';

export type BoardQuery = Query & { pipelineId: string };

/** The columns of a pipeline; a refresh keeps as many cards of each column as had been loaded, so that no place is lost. */
export function useBoard(query: BoardQuery, enabled: boolean) {
  const client = useQueryClient();
  const queryKey = dealKeys.board(query);
  const { pipelineId: _, ...narrowing } = query;
  const board = useQuery({
    queryKey,
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Board> => {
      const before = client.getQueryData<Board>(queryKey);
      let fresh: Board = await api.get('/deals/board', { query, signal });
      for (const { stage, cards } of before?.columns ?? []) fresh = await filled(fresh, stage.id, cards.length, narrowing, signal);
      return fresh;
    },
  });

  const busy = useRef(new Set<string>());
  const key = JSON.stringify(queryKey);
  const loadMore = useCallback(
    async (stageId: string): Promise<void> => {
      const cursor = client.getQueryData<Board>(queryKey)?.columns.find(({ stage }) => stage.id === stageId)?.nextCursor;
      if (!cursor || busy.current.has(stageId)) return;
      busy.current.add(stageId);
      try {
        const more = await api.get('/deals/board/{stageId}', { path: { stageId }, query: { ...narrowing, cursor } });
        client.setQueryData<Board>(queryKey, (now) => now && boardWithMore(now, stageId, more));
      } catch (error) {
        toast({ tone: 'bad', message: explain(error) });
      } finally {
        busy.current.delete(stageId);
      }
    },
    [client, key],
  );
  return { board, loadMore };
}

async function filled(board: Board, stageId: string, wanted: number, query: Query, signal: AbortSignal): Promise<Board> {
  const column = board.columns.find(({ stage }) => stage.id === stageId);
  if (!column?.nextCursor || column.cards.length >= wanted) return board;
  const more = await api.get('/deals/board/{stageId}', { path: { stageId }, query: { ...query, cursor: column.nextCursor }, signal });
  return filled(boardWithMore(board, stageId, more), stageId, wanted, query, signal);
}
