import { useFormat } from '../../../ui/text/format.ts';
import type { Asked } from '../training-types.ts';

/** An answer in words, where it names places of what was shown. */
export function useAnswerWords(): (question: Asked, answer: unknown) => string {
  const { number } = useFormat();
  return ({ kind, options = [], lefts = [], rights = [], unit }, answer) => {
    if (kind === 'single') return options[answer as number] ?? '';
    if (kind === 'multiple') return (answer as number[]).map((place) => options[place]).join('; ');
    if (kind === 'order') return (answer as number[]).map((place) => options[place]).join(' → ');
    if (kind === 'match') return lefts.map((left, at) => `${left} — ${rights[(answer as (number | null)[])[at] ?? -1] ?? '…'}`).join('; ');
    return kind === 'number' ? `${number(Number(answer))} ${unit ?? ''}`.trim() : String(answer);
  };
}
