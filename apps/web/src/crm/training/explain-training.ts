import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { trainingText } from './training-text.ts';

/** A refusal of training in its own words, where it has some. */
export const explainTraining = (error: unknown): string => (isProblem(error) ? trainingText.maybe(`refusal.${error.code}`) : undefined) ?? explain(error);
