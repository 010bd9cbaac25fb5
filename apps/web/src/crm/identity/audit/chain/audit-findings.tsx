import type { AuditCheck } from '../../../../api/types.ts';
import { useFormat } from '../../../../ui/text/format.ts';
import { useChainText } from './chain-text.ts';
import classes from '../audit.module.css';

const most = 10;

/** What is wrong with the audit, each thing by its place. */
export function AuditFindings({ check: { findings, found } }: { check: AuditCheck }) {
  const text = useChainText();
  const format = useFormat();
  const shown = findings.slice(0, most);
  return (
    <ul className={classes.findings}>
      {shown.map(({ kind, seal, row }, at) => (
        <li key={at}>
          <span>{text(`finding.${kind}`)}</span> <span className={classes.quiet}>{seal === null ? text('findingUnsealed') : text('findingSeal', { number: format.number(seal) })}{row && <> · <code>{row}</code></>}</span>
        </li>
      ))}
      {found > shown.length && <li className={classes.quiet}>{text('findingsMore', { count: found - shown.length, shown: format.number(found - shown.length) })}</li>}
    </ul>
  );
}
