import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import type { ImportPartProps } from './use-import.ts';
import { ImportSteps } from './import-steps.tsx';
import { type Step, steps } from './import-types.ts';
import { columnFaults } from './column-faults.ts';
import { useMigrationText } from './migration-text.ts';
import { RulesStep } from './rules-step.tsx';
import classes from './import-draft.module.css';

const parts = { file: FileStep, columns: ColumnsStep, rules: RulesStep, check: CheckStep };

/** Four questions, each with an answer proposed already; the address says at which one the reader is. */
export function ImportDraft({ record, handle }: ImportPartProps) {
  const text = useMigrationText();
  const navigate = useNavigate();
  const { step: asked } = useSearch({ strict: false }) as { step?: string };
  const step = steps.find((each) => each === asked) ?? (record.state === 'draft' ? 'file' : 'check');
  const at = steps.indexOf(step);
  const go = (to: Step): void => void navigate({ to: '.', search: { step: to } });
  const body = useRef<HTMLDivElement>(null);
  const known = useRef(step);
  // The next question is read from its beginning, by eyes and by a screen reader.
  useEffect(() => {
    if (known.current !== step) body.current?.focus();
    known.current = step;
  }, [step]);
  const ready = columnFaults(record).length === 0;
  const Part = parts[step];
  return (
    <>
      <ImportSteps step={step} ready={ready} onStep={go} />
      <div ref={body} tabIndex={-1} className={classes.step} role="group" aria-label={text(`step.${step}`)}>
        <Part record={record} handle={handle} />
      </div>
      {record.state !== 'checking' && step !== 'check' && (
        <div className={classes.foot}>
          {at > 0 && <Button variant="default" onClick={() => go(steps[at - 1]!)}>{text('back')}</Button>}
          <Button disabled={!ready && at > 0} onClick={() => go(steps[at + 1]!)}>{text(`next.${step}`)}</Button>
        </div>
      )}
    </>
  );
}
