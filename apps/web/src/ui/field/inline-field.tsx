import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useUiText } from '../text/ui-text.ts';
import { FieldConflict } from './field-conflict.tsx';
import { type FieldOption, type InlineKind, InlineEditor } from './inline-editor.tsx';
import { type InlineValue, isSameValue, useValueWords } from './inline-value.ts';
import classes from './inline-field.module.css';

export type InlineEditing = { value: InlineValue; onDone: (value: InlineValue) => void };

type InlineFieldProps = {
  label: string;
  /** The property of the record, to find its current value in a conflict. */
  name: string;
  kind: InlineKind;
  value: InlineValue;
  options?: FieldOption[];
  /** How the value is read when it is not being edited; the plain value otherwise. */
  display?: ReactNode;
  /** Stands at the end of the line: a way to what the value names. */
  aside?: ReactNode;
  readOnly?: boolean;
  maxLength?: number;
  /** An editor of one's own, where none of the usual kinds fits. */
  editor?: (editing: InlineEditing) => ReactNode;
  /** How a value is said in words, where neither an option nor the value itself says it. */
  words?: (value: InlineValue) => string;
  /** Where the value stands in the record that a conflict brings back. */
  readFrom?: (current: Record<string, unknown>) => InlineValue;
  /** Throws the refusal; `version` is given when one's own value is kept after a conflict. */
  onSave: (value: InlineValue, version?: number) => Promise<unknown>;
  /** Puts a refusal into words. */
  explain: (error: unknown) => string;
};

type Conflict = { mine: InlineValue; theirs: InlineValue; version: number };

/** One line of a record: read quietly, edited in place, saved on leaving it, undone by Esc. */
export function InlineField({ label, name, kind, value, options, display, aside, readOnly = false, maxLength, editor, words, readFrom, onSave, explain }: InlineFieldProps) {
  const text = useUiText();
  const id = useId();
  const usual = useValueWords(options);
  const said = words ?? usual;
  const [editing, setEditing] = useState(false);
  const [pending, setPending] = useState<{ value: InlineValue }>();
  const [refusal, setRefusal] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();

  const save = async (next: InlineValue, version?: number): Promise<void> => {
    setEditing(false);
    setConflict(undefined);
    setRefusal(undefined);
    if (isSameValue(next, value) && version === undefined) return;
    setPending({ value: next });
    try {
      await onSave(next, version);
    } catch (error) {
      const current = isProblem(error, 'conflict.version') ? (error.context['current'] as Record<string, unknown> | undefined) : undefined;
      if (current) setConflict({ mine: next, theirs: readFrom ? readFrom(current) : ((current[name] as InlineValue | undefined) ?? null), version: Number(current['version']) });
      else setRefusal(explain(error));
    } finally {
      setPending(undefined);
    }
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setEditing(false);
  };

  const shown = pending ? pending.value : value;
  const read = said(shown);
  const done = (next: InlineValue): void => void save(next);
  const line = editing ? (
    <div onKeyDown={leave} className={classes.editing}>
      {editor ? editor({ value: shown, onDone: done }) : <InlineEditor kind={kind} label={label} value={shown} options={options} maxLength={maxLength} onDone={done} />}
    </div>
  ) : readOnly ? (
    <div className={classes.read} title={text('readOnly')}>{read === '' ? <Nothing /> : (display ?? read)}</div>
  ) : (
    <button type="button" className={classes.edit} data-pending={pending !== undefined || undefined} onClick={() => setEditing(true)}>
      <VisuallyHidden>{`${text('edit', { name: label })}: `}</VisuallyHidden>
      {read === '' ? <Nothing /> : pending ? read : (display ?? read)}
    </button>
  );
  return (
    <div className={classes.field}>
      <div className={classes.label} id={id}>{label}</div>
      <div className={classes.value}>
        {aside && !editing ? <div className={classes.withAside}>{line}{aside}</div> : line}
        {refusal && <div role="alert" className={classes.refusal}>{refusal}</div>}
        {conflict && (
          <FieldConflict
            mine={said(conflict.mine)}
            theirs={said(conflict.theirs)}
            onKeepMine={() => void save(conflict.mine, conflict.version)}
            onTakeTheirs={() => void save(conflict.theirs, conflict.version)}
          />
        )}
      </div>
    </div>
  );
}

function Nothing() {
  return <span className={classes.nothing}>{useUiText()('notSet')}</span>;
}
