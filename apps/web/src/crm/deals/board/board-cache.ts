import { addDecimals, subtractDecimals } from '../../../ui/number/decimal.ts';
import type { Board, BoardColumn, Deal } from '../deal-types.ts';

const cents = 2;

const without = (column: BoardColumn, deal: Deal): BoardColumn => ({
  ...column,
  count: column.count - 1,
  ...(column.sumBase !== undefined && { sumBase: subtractDecimals(cents, column.sumBase, deal.amountBase) }),
  ...(column.weightedBase !== undefined && { weightedBase: subtractDecimals(cents, column.weightedBase, deal.weightedBase) }),
  cards: column.cards.filter(({ id }) => id !== deal.id),
});

const withCard = (column: BoardColumn, deal: Deal): BoardColumn => ({
  ...column,
  count: column.count + 1,
  ...(column.sumBase !== undefined && { sumBase: addDecimals(cents, column.sumBase, deal.amountBase) }),
  ...(column.weightedBase !== undefined && { weightedBase: addDecimals(cents, column.weightedBase, deal.weightedBase) }),
  cards: [deal, ...column.cards],
});

/** The board with a deal as it now is: in its column, or gone from the board when it was closed. Counts and sums follow to the cent. */
export function boardWith(board: Board, deal: Deal): Board {
  const columns = board.columns.map((column) => {
    const known = column.cards.find(({ id }) => id === deal.id);
    const belongs = deal.status === 'open' && column.stage.id === deal.stageId;
    if (known && belongs) return replaced(column, known, deal);
    if (known) return without(column, known);
    return belongs ? withCard(column, deal) : column;
  });
  return { ...board, columns };
}

/** The board without a deal that no longer is. */
export const boardWithout = (board: Board, id: string): Board => ({
  ...board,
  columns: board.columns.map((column) => {
    const known = column.cards.find((card) => card.id === id);
    return known ? without(column, known) : column;
  }),
});

function replaced(column: BoardColumn, known: Deal, deal: Deal): BoardColumn {
  const changed = without(column, known);
  const counted = withCard(changed, deal);
  return { ...counted, cards: column.cards.map((card) => (card.id === deal.id ? deal : card)) };
}

/** More cards below those that are there; one that came up meanwhile is not shown twice. */
export function boardWithMore(board: Board, stageId: string, more: { items: Deal[]; nextCursor: string | null }): Board {
  const columns = board.columns.map((column) => {
    if (column.stage.id !== stageId) return column;
    const known = new Set(column.cards.map(({ id }) => id));
    return { ...column, cards: [...column.cards, ...more.items.filter(({ id }) => !known.has(id))], nextCursor: more.nextCursor };
  });
  return { ...board, columns };
}
