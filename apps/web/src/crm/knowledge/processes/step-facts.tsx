import { useRoleName } from '../../identity/administration/use-role-name.ts';
import type { StepRole } from './process-types.ts';
import { useProcessesText } from './processes-text.ts';
import classes from './processes.module.css';

/** Who does it and how long it takes. */
export function StepFacts({ roles, minutes }: { roles: readonly StepRole[]; minutes: number | null }) {
  const text = useProcessesText();
  const roleName = useRoleName();
  const facts = [roles.map(roleName).join(', '), minutes !== null && text('minutes', { count: minutes })].filter(Boolean);
  return facts.length > 0 ? <p className={classes.quiet}>{facts.join(' · ')}</p> : null;
}
