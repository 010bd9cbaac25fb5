import { explain } from '../../app/errors/explain.ts';
import { isProblem } from '../../api/problem.ts';
import { dealsText } from './deals-text.ts';
import type { Deal } from './deal-types.ts';

export const hrefOf = ({ id }: { id: string }): string => `/deals/${id}`;

/** A refusal in the words of the trade, where we have them. */
export const explainDeal = (error: unknown): string => (isProblem(error) ? dealsText.maybe(`problem.${error.code}`, error.context as Record<string, string>) : undefined) ?? explain(error);

/** The words under a field of a dialog that was refused. */
export function refusalAt(error: unknown, ...pointers: string[]): string | undefined {
  if (!isProblem(error)) return undefined;
  const refused = pointers.map((pointer) => error.at(pointer)).find((found) => found !== undefined);
  return refused && (dealsText.maybe(`invalid.${refused.code}`) ?? refused.detail ?? dealsText('invalid'));
}

/** A refusal that no field of the dialog shows. */
export const refusalOf = (error: unknown): string | undefined => (error && !(isProblem(error) && error.errors.length > 0) ? explainDeal(error) : undefined);

/** Which of these fields of a deal hold nothing yet. */
export const emptyFields = (deal: Deal, fields: string[]): string[] =>
  fields.filter((field) => {
    const value = (deal as unknown as Record<string, unknown>)[field];
    return field in deal && (value === null || value === '');
  });

export const todayHere = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** A day that was chosen where the server keeps an instant: the morning of that day, here. */
export const morningOf = (day: string): string => new Date(`${day}T09:00:00`).toISOString();
