import { useState } from 'react';
import { isProblem, type Problem } from '../../../api/problem.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useRecordText } from './record-text.ts';
import { contactsText } from '../contacts-text.ts';
import type { RecordAnswer } from './record-answer.ts';

type Outcome = { problem: Problem | undefined; words: string };

/**
 * Writes a part of a record from a form. When somebody else was faster, the form stays as it is, says what is saved now, and
 * the next press keeps one's own.
 */
export function usePart(onDone: () => void, savedNow: (current: RecordAnswer) => string | undefined = () => undefined) {
  const text = useRecordText();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const submit = async (write: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setOutcome(undefined);
    try {
      await write();
      onDone();
    } catch (error) {
      setOutcome({ problem: isProblem(error) ? error : undefined, words: wordsOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const wordsOf = (error: unknown): string => {
    const current = isProblem(error, 'conflict.version') ? (error.context['current'] as RecordAnswer | undefined) : undefined;
    if (!current) return explain(error);
    const saved = savedNow(current);
    return [text('changedMeanwhile', { name: current.updatedBy?.displayName ?? '' }), saved && text('savedNow', { saved }), text('saveAgain')].filter(Boolean).join(' ');
  };
  /** The words under a field that was refused. */
  const at = (pointer: string): string | undefined => {
    const refused = outcome?.problem?.at(pointer);
    return refused && (contactsText.maybe(`invalid.${refused.code}`) ?? refused.detail ?? contactsText('invalid'));
  };
  const everywhere = outcome && (outcome.problem?.errors.length ?? 0) === 0 ? outcome.words : undefined;
  return { busy, at, refusal: everywhere, submit };
}
