import { isProblem } from './problem.ts';

export type ProofBy = 'second-factor' | 'password';

let ask: ((by: ProofBy) => Promise<boolean>) | undefined;

/** Says who asks a person to prove who he is; one at a time. */
export function askForProofBy(asker: typeof ask): () => void {
  ask = asker;
  return () => { if (ask === asker) ask = undefined; };
}

/** Asks at once. Answers whether he did prove it. */
export const prove = (by: ProofBy): Promise<boolean> => ask?.(by) ?? Promise.resolve(false);

/** Whether the refused request is worth sending again: the person has proved who he is. */
export async function isProvedAfter(refusal: unknown): Promise<boolean> {
  if (!isProblem(refusal, 'auth.step-up-required') || !ask) return false;
  return ask(refusal.context['by'] === 'second-factor' ? 'second-factor' : 'password');
}
