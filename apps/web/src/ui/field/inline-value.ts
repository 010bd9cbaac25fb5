import { useUiText } from '../text/ui-text.ts';
import type { FieldOption } from './inline-editor.tsx';

export type InlineValue = string | number | boolean | null | string[];

/** Chosen in another order is chosen the same. */
export const isSameValue = (one: InlineValue, other: InlineValue): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.length === other.length && one.every((each) => other.includes(each)) : one === other;

/** A value in words: an option's label, yes and no, or the value itself; nothing where there is none. */
export function useValueWords(options: FieldOption[] | undefined): (value: InlineValue) => string {
  const text = useUiText();
  const labelled = (value: string): string => options?.find((option) => option.value === value)?.label ?? value;
  return (value) => {
    if (value === null || value === '') return '';
    if (typeof value === 'boolean') return value ? text('yes') : text('no');
    if (Array.isArray(value)) return value.map(labelled).join(', ');
    return labelled(String(value));
  };
}
