import { FigureLink } from './figure-link.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import type { Risk } from './risk-types.ts';
import classes from './key-persons.module.css';

const columns = ['silent', 'nameless'] as const;

/** Where history is missing or withheld: customers nobody wrote a word of, and talks without a name. */
export function WithheldTable({ risk: { withheld, currency }, onOpen }: { risk: Risk; onOpen: (what: string) => void }) {
  const text = useKeyPersonsText();
  return (
    <section className={classes.withheld} aria-labelledby="withheld">
      <h2 id="withheld">{text('withheld')}</h2>
      <p className={classes.quiet}>{text(withheld.length === 0 ? 'nothingWithheld' : 'withheldDetail')}</p>
      {withheld.length > 0 && (
        <div className={classes.wide}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{text('whose')}</th>{columns.map((name) => <th key={name} scope="col" data-right>{text(`column.${name}`)}</th>)}</tr></thead>
            <tbody>
              {withheld.map((row) => {
                const [key, name] = [row.owner?.id ?? 'none', row.owner?.displayName ?? text('nobody')];
                return <tr key={key}><th scope="row">{name}</th>{columns.map((column) => <td key={column} data-right><FigureLink figure={row[column]} currency={currency} label={`${name}, ${text(`column.${column}`)}`} onOpen={() => onOpen(`${key}:${column}`)} /></td>)}</tr>;
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
