import type { User } from '../../../api/types.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useAdministrationText } from './administration-text.ts';

export type RoleTerm = User['roleTerms'][number];

/** How long a role is held, in words. */
export function useTermWords(): (term: RoleTerm | undefined) => string {
  const text = useAdministrationText();
  const { day } = useFormat();
  const today = new Date().toISOString().slice(0, 10);
  return (term) => {
    if (!term) return text('term.always');
    const { from, until } = term;
    if (until && until < today) return text('term.ended', { day: day(until) });
    if (from && until) return text('term.span', { from: day(from), until: day(until) });
    return from ? text('term.from', { day: day(from) }) : text('term.until', { day: day(until!) });
  };
}
