import { useRoleName } from '../../../identity/administration/use-role-name.ts';
import { useProcessesText } from '../processes-text.ts';
import type { Difference, StepChange } from './editor-types.ts';
import { useStepWords } from './use-step-words.ts';
import classes from './editor.module.css';

/** What differs between two versions, in words: what was, what is, and whose work it is. */
export function DifferenceView({ difference: { outline, steps, roles } }: { difference: Difference }) {
  const text = useProcessesText();
  const roleName = useRoleName();
  if (outline.length + steps.length === 0) return <p className={classes.quiet}>{text('nothingDiffers')}</p>;
  return (
    <div className={classes.difference}>
      <dl>
        {outline.map(({ field, before, after }) => <div key={field}><dt>{text.maybe(`outline.${field}`) ?? field}</dt><dd>{before !== '' && <del>{before}</del>} <ins>{after || '—'}</ins></dd></div>)}
      </dl>
      <ul>{steps.map((each) => <ChangedStep key={each.stepId} change={each} />)}</ul>
      {roles.length > 0 && <p>{text('touches')} {roles.map((role) => `${roleName(role)} (${text('people', { count: role.people })})`).join(', ')}</p>}
    </div>
  );
}

function ChangedStep({ change: { kind, isMoved, fields, before, after } }: { change: StepChange }) {
  const text = useProcessesText();
  const wordsOf = useStepWords();
  return (
    <li>
      <strong>{(after ?? before)!.name}</strong> <span className={classes.quiet}>{text(`kind.${kind}`)}{isMoved && kind !== 'moved' && `, ${text('kind.moved')}`}</span>
      {before && after && fields.length > 0 && <dl>{fields.map((field) => <div key={field}><dt>{text(`field.${field}`)}</dt><dd><del>{wordsOf(before, field)}</del> <ins>{wordsOf(after, field)}</ins></dd></div>)}</dl>}
    </li>
  );
}
