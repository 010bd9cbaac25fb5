import type { LossKind, LossReason } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useLossReasons } from '../use-catalogues.ts';

export const categories = ['price', 'product', 'relationship', 'timing', 'no-decision', 'competitor', 'our-process', 'refused-by-us', 'other'] as const;

/** The reasons that are offered for this way of ending, by what they are about. */
export function useReasonOptions(kind: LossKind | 'unmet') {
  const text = useDealsText();
  const { data = [] } = useLossReasons();
  const reasons: LossReason[] = data.filter(({ isActive, kinds }) => isActive && kinds.includes(kind));
  const options = categories
    .map((category) => ({ group: text(`category.${category}`), items: reasons.filter((reason) => reason.category === category).map(({ id, name }) => ({ value: id, label: name })) }))
    .filter(({ items }) => items.length > 0);
  return { reasons, options };
}
