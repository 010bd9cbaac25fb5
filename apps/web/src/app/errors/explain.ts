import { isProblem } from '../../api/problem.ts';
import { appText } from '../app-text.ts';

/** A refusal in the reader's words; the server's own sentence where we have none for its code. */
export function explain(error: unknown): string {
  if (!isProblem(error)) return appText('problem.unknown');
  return appText.maybe(`problem.${error.code}`) ?? (error.status >= 500 ? appText('problem.server') : error.message);
}
