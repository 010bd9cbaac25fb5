import { isProblem } from '../../api/problem.ts';
import { useAppText } from '../app-text.ts';
import { explain } from '../errors/explain.ts';
import classes from './sign-in-page.module.css';

export function DoorRefusal({ error }: { error: unknown }) {
  const text = useAppText();
  const wait = isProblem(error) ? error.retryAfter : undefined;
  return (
    <div role="alert" className={classes.refusal}>
      {error !== null && error !== undefined && `${explain(error)} ${wait ? text('waitFor', { count: wait }) : ''}`}
    </div>
  );
}
