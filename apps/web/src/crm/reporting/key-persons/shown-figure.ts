import type { Say } from '../../../ui/text/texts.ts';
import type { Risk, RiskFigure } from './risk-types.ts';
import type { en } from './texts/en.ts';

const columns = ['customers', 'won', 'open', 'people', 'silent', 'nameless'] as const;
type Column = (typeof columns)[number];
type Row = { readonly [name in Column]?: RiskFigure | null };

/** The figure that an address speaks of, `one:won` or `<colleague>:people`, with its words. */
export function shownFigure({ parts, total, colleagues, withheld }: Risk, show: string, text: Say<typeof en>): { title: string; figure: RiskFigure } | undefined {
  const [key, name] = show.split(':');
  const column = columns.find((each) => each === name);
  if (!column) return undefined;
  const part = parts.find((each) => each.part === key);
  const row = ((): { title: string; row: Row } | undefined => {
    if (key === 'total') return { title: text('total'), row: total };
    if (part) return { title: text(`part.${part.part}`), row: part };
    if (column === 'silent' || column === 'nameless') {
      const found = withheld.find(({ owner }) => (owner?.id ?? 'none') === key);
      return found && { title: found.owner?.displayName ?? text('nobody'), row: found };
    }
    const found = colleagues.find(({ colleague }) => colleague.id === key);
    return found && { title: found.colleague.displayName, row: found };
  })();
  const figure = row?.row[column];
  return row && figure ? { title: `${row.title}: ${text(`column.${column}`)}`, figure } : undefined;
}
