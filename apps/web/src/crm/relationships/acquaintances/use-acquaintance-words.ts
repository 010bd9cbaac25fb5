import type { Acquaintance } from '../../../api/types.ts';
import { sentence, useFormat } from '../../../ui/text/format.ts';
import { useRelationshipsText } from '../relationships-text.ts';

/** Says what an acquaintance comes from: "11 meetings and 4 calls, the last one 3 weeks ago. They turn to us too." */
export function useAcquaintanceWords() {
  const text = useRelationshipsText();
  const format = useFormat();
  const what = ({ meetings, calls, emails }: Acquaintance): string =>
    format.list([...(meetings > 0 ? [text('meetings', { count: meetings })] : []), ...(calls > 0 ? [text('calls', { count: calls })] : []), ...(emails > 0 ? [text('emails', { count: emails })] : [])]);
  return {
    story: (known: Acquaintance): string => {
      const told = sentence(text(known.meetings + known.calls + known.emails === 1 ? 'storyOne' : 'story', { what: what(known), ago: format.ago(known.lastAt) }));
      const turn = known.inbound > 0 ? text('turn.both') : known.reciprocity === 'ours' ? text('turn.ours') : '';
      return turn ? `${told} ${turn}` : told;
    },
    strength: ({ closeness, strength }: Pick<Acquaintance, 'closeness' | 'strength'>): string => text('strength', { closeness: text(`closeness.${closeness}`), strength }),
  };
}
