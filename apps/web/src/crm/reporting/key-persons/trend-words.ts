import type { Say } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

/** What the months say: more, fewer or as many as at their beginning. */
export function trendWords(points: readonly { label: string; one: number }[], text: Say<typeof en>): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const by = last.one - first.one;
  return by === 0 ? text('trendSame', { since: first.label, count: last.one }) : text(by > 0 ? 'trendMore' : 'trendFewer', { since: first.label, count: Math.abs(by) });
}
