import { Button, CloseButton, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { Organization, Person, RecordKind } from '../../api/types.ts';
import { useSession } from '../../app/session/use-session.ts';
import { Initials } from '../../ui/initials.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useContactsText } from './contacts-text.ts';
import { RecordCell } from './record-cell.tsx';
import { hrefOf, nameOf, subtitleOf } from './record-words.ts';
import { useRecordKind } from './use-record-kind.ts';
import classes from './record-peek.module.css';

const skipped = ['id', 'version', 'displayName', 'name', 'tier', 'jobTitle', 'organization'];

/** A look at a record beside the list, which keeps its place. */
export function RecordPeek({ kind, row, onClose }: { kind: RecordKind; row: Person | Organization; onClose: () => void }) {
  const text = useContactsText();
  const ui = useUiText();
  const { fields, labelOf } = useRecordKind(kind);
  const { isHidden } = useSession();
  useHotkeys([['Escape', onClose]]);
  const known = fields.filter(({ name, recordOnly }) => !recordOnly && !skipped.includes(name) && !name.endsWith('Id') && !isHidden(kind, name) && isFilled(row, name));
  return (
    <aside className={classes.peek} aria-label={nameOf(row)}>
      <div className={classes.head}>
        <Initials name={nameOf(row)} size={36} square={kind === 'organization'} />
        <div className={classes.who}>
          <Title order={2} className={classes.name}>
            {nameOf(row)} {row.tier?.isVip && <Mark label={row.tier.name} size={14} />}
          </Title>
          <div className={classes.quiet}>{subtitleOf(row)}</div>
        </div>
        <CloseButton aria-label={ui('close')} onClick={onClose} />
      </div>
      {row.attentionInstruction && <p className={classes.attention}>{row.attentionInstruction}</p>}
      <dl className={classes.fields}>
        {known.map((field) => (
          <div key={field.name} className={classes.field}>
            <dt>{labelOf(field.label)}</dt>
            <dd><RecordCell row={row} field={field} /></dd>
          </div>
        ))}
      </dl>
      <Button component={Link} to={hrefOf(row)} variant="default" fullWidth>{text('openRecord')}</Button>
    </aside>
  );
}

function isFilled(row: object, name: string): boolean {
  const value: unknown = (row as Record<string, unknown>)[name];
  return value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}
