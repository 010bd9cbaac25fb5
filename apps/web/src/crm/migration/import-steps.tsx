import { type Step, steps } from './import-types.ts';
import { useMigrationText } from './migration-text.ts';
import classes from './import-draft.module.css';

type ImportStepsProps = { step: Step; ready: boolean; onStep: (step: Step) => void };

/** Where one is and what is still to come; every step can be gone back to. */
export function ImportSteps({ step, ready, onStep }: ImportStepsProps) {
  const text = useMigrationText();
  const at = steps.indexOf(step);
  return (
    <nav aria-label={text('steps')}>
      <ol className={classes.steps}>
        {steps.map((each, index) => (
          <li key={each} data-done={index < at || undefined}>
            <button type="button" aria-current={each === step ? 'step' : undefined} disabled={index > 1 && !ready} onClick={() => onStep(each)}>
              <span className={classes.stepNumber} aria-hidden>{index + 1}</span>
              <span>{text(`step.${each}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
