import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { handoverText } from './handover-text.ts';

/** A refusal of a hand-over in its own words, where it has some. */
export const explainHandover = (error: unknown): string => (isProblem(error) ? handoverText.maybe(`refusal.${error.code}`) : undefined) ?? explain(error);
export const refusalOfHandover = (error: unknown): string | undefined => (error === undefined ? undefined : explainHandover(error));
