import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { Query } from '../../../api/query-string.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import type { Deal, Pipeline } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { openStagesOf } from '../use-catalogues.ts';
import { useDealVerbs } from '../use-deal-verbs.tsx';
import { BoardColumn } from './board-column.tsx';
import { DropZones } from './drop-zones.tsx';
import { StageTabs } from './stage-tabs.tsx';
import { useBoard } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { type DropPlace, useCardInHand } from './use-card-drag.ts';
import classes from './board.module.css';

type DealBoardProps = { pipeline: Pipeline; query: Query; stageId: string | undefined; onStage: (id: string) => void };

/** The open deals of one pipeline by stage: columns on a desk, one column with tabs in the hand. */
export function DealBoard({ pipeline, query, stageId, onStage }: DealBoardProps) {
  const text = useDealsText();
  const phone = usePhone();
  const { can } = useSession();
  const verbs = useDealVerbs();
  const { board, loadMore } = useBoard({ ...query, pipelineId: pipeline.id }, true);
  const stages = useMemo(() => openStagesOf(pipeline), [pipeline]);
  const columns = useMemo(() => (board.data?.columns ?? []).filter(({ stage }) => stage.type === 'open').toSorted((one, other) => one.stage.position - other.stage.position), [board.data]);
  const mayMove = can('deals.change');
  const mayClose = can('deals.close');
  const keys = useBoardKeys({ columns, stages, verbs, mayMove, mayClose });
  const drop = useCallback(
    (deal: Deal, place: DropPlace): void => {
      const stage = 'stageId' in place && stages.find(({ id }) => id === place.stageId);
      if ('outcome' in place) verbs.close(deal, place.outcome, true);
      else if (stage) verbs.move(deal, stage);
    },
    [stages, verbs],
  );
  const inHand = useCardInHand(drop);

  if (board.error && !board.data) return <QueryError error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <div className={classes.board} aria-busy>{stages.map(({ id }) => <div key={id} className={classes.column}><Skeleton height={44} mb={8} />{[1, 2, 3, 4].map((card) => <Skeleton key={card} height={96} mb={8} radius={6} />)}</div>)}</div>;
  const shown = phone ? columns.filter(({ stage }, index) => (columns.some((each) => each.stage.id === stageId) ? stage.id === stageId : index === 0)) : columns;
  return (
    <div className={classes.frame}>
      <VisuallyHidden id="board-keys">{text('boardKeys')}</VisuallyHidden>
      {phone && <StageTabs columns={columns} current={shown[0]?.stage.id} onChange={onStage} />}
      {/* The keys are those of the cards in it. */}
      <div className={classes.board} role="group" aria-label={text('boardOf', { name: pipeline.name })} data-phone={phone || undefined} onKeyDown={keys.onKeyDown}>
        {shown.map((column) => {
          const index = columns.indexOf(column);
          return (
            <BoardColumn
              key={column.stage.id}
              column={column}
              currency={board.data.currency}
              stages={stages}
              verbs={verbs}
              mayMove={mayMove && !phone}
              place={keys.placeIn(index)}
              onPlace={(card) => keys.onPlace(index, card)}
              onMore={() => void loadMore(column.stage.id)}
            />
          );
        })}
      </div>
      {inHand && mayClose && <DropZones />}
      {verbs.dialog}
    </div>
  );
}
