import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../../ui/text/format.ts';
import { useTrainingText } from '../training-text.ts';
import { useTrainingResultsText } from './training-results-text.ts';
import type { KnowledgeCell, KnowledgeRow } from '../training-types.ts';
import { StateMark } from './state-mark.tsx';
import classes from './results.module.css';

/** The matrix itself: a table, so that it is read by rows and columns without eyes too. */
export function KnowledgePicture({ courses, people }: { courses: readonly { id: string; title: string }[]; people: readonly KnowledgeRow[] }) {
  const text = useTrainingResultsText();
  const learning = useTrainingText();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={learning('matrix')}>
      <table className={classes.matrix}>
        <thead><tr><th scope="col">{text('colleague')}</th>{courses.map(({ id, title }) => <th key={id} scope="col"><span>{title}</span></th>)}</tr></thead>
        <tbody>
          {people.map(({ user, cells }) => (
            <tr key={user.id}>
              <th scope="row">{user.displayName}</th>
              {courses.map(({ id }) => <td key={id}><Cell cell={cells.find(({ courseId }) => courseId === id)} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { cell: KnowledgeCell | undefined }) {
  const text = useTrainingResultsText();
  const learning = useTrainingText();
  const format = useFormat();
  if (!cell) return <span className={classes.nothing} aria-label={text('state.none')} role="img">·</span>;
  const words = [text(`state.${cell.state}`), cell.percent !== null && format.percent(cell.percent / 100), cell.dueOn && learning('dueOn', { day: format.day(cell.dueOn) }), cell.validUntil && learning('validUntil', { day: format.day(cell.validUntil) })].filter(Boolean).join(', ');
  const mark = <StateMark state={cell.state} label={words} />;
  return (
    <Tooltip label={words}>
      {cell.certificateId ? <Link to={`/learning/certificates/${cell.certificateId}`} className={classes.cell}>{mark}</Link> : <span className={classes.cell}>{mark}{cell.percent !== null && cell.percent > 0 && <small>{format.percent(cell.percent / 100)}</small>}</span>}
    </Tooltip>
  );
}
