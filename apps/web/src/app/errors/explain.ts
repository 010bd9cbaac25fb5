import { isProblem, type Problem } from '../../api/problem.ts';
import { appText } from '../app-text.ts';

/** A refusal in the reader's words; the server's own sentence where we have none for its code. */
export function explain(error: unknown): string {
  if (!isProblem(error)) return appText('problem.unknown');
  if (error.code === 'training.certificate-required') return appText('problem.training.certificate-required', { course: String(error.context['courseTitle']) });
  const names = grantorsOf(error);
  if (names) return appText.maybe(`problem.${error.code}.by`, { names }) ?? appText('problem.access.denied.by', { names });
  return faultOf(error) ?? appText.maybe(`problem.${error.code}`) ?? (error.status >= 500 ? appText('problem.server') : error.message);
}

/** Who can grant what was refused, where the server names them. */
export function grantorsOf(error: unknown): string | undefined {
  const names = isProblem(error) ? error.context['grantedBy'] : undefined;
  return Array.isArray(names) && names.length > 0 ? names.join(', ') : undefined;
}

/** What is wrong with a field, where it has words of its own. */
const faultOf = ({ errors }: Problem): string | undefined => errors.map(({ code }) => appText.maybe(`fault.${code}`)).find((words) => words !== undefined);
