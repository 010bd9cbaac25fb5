import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { isProblem } from '../../api/problem.ts';
import { useUiText } from '../text/ui-text.ts';
import { FieldConflict } from './field-conflict.tsx';
import { type FieldOption, type InlineKind, InlineEditor } from './inline-editor.tsx';
import classes from './inline-field.module.css';

export type InlineValue = string | number | boolean | null;

type InlineFieldProps = {
  label: string;
  /** The property of the record, to find its current value in a conflict. */
  name: string;
  kind: InlineKind;
  value: InlineValue;
  options?: FieldOption[];
  /** How the value is read when it is not being edited; the plain value otherwise. */
  display?: ReactNode;
  readOnly?: boolean;
  maxLength?: number;
  /** Throws the refusal; `version` is given when one's own value is kept after a conflict. */
  onSave: (value: InlineValue, version?: number) => Promise<unknown>;
  /** Puts a refusal into words. */
  explain: (error: unknown) => string;
};

type Conflict = { mine: InlineValue; theirs: InlineValue; version: number };

/** One line of a record: read quietly, edited in place, saved on leaving it, undone by Esc. */
export function InlineField({ label, name, kind, value, options, display, readOnly = false, maxLength, onSave, explain }: InlineFieldProps) {
  const text = useUiText();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const [pending, setPending] = useState<{ value: InlineValue }>();
  const [refusal, setRefusal] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();

  const save = async (next: InlineValue, version?: number): Promise<void> => {
    setEditing(false);
    setConflict(undefined);
    setRefusal(undefined);
    if (next === value && version === undefined) return;
    setPending({ value: next });
    try {
      await onSave(next, version);
    } catch (error) {
      const current = isProblem(error, 'conflict.version') ? (error.context['current'] as Record<string, unknown> | undefined) : undefined;
      if (current) setConflict({ mine: next, theirs: (current[name] as InlineValue) ?? null, version: Number(current['version']) });
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

  const shown = pending?.value ?? value;
  const words = wordsOf(shown, options, text);
  return (
    <div className={classes.field}>
      <div className={classes.label} id={id}>{label}</div>
      <div className={classes.value}>
        {editing ? (
          <div onKeyDown={leave}>
            <InlineEditor kind={kind} label={label} value={shown} options={options} maxLength={maxLength} onDone={(next) => void save(next)} />
          </div>
        ) : readOnly ? (
          <div className={classes.read} title={text('readOnly')}>{words === '' ? <Nothing /> : (display ?? words)}</div>
        ) : (
          <button type="button" className={classes.edit} data-pending={pending !== undefined || undefined} aria-label={`${text('edit', { name: label })}: ${words || text('notSet')}`} onClick={() => setEditing(true)}>
            {words === '' ? <Nothing /> : pending ? words : (display ?? words)}
          </button>
        )}
        {refusal && <div role="alert" className={classes.refusal}>{refusal}</div>}
        {conflict && (
          <FieldConflict
            mine={wordsOf(conflict.mine, options, text)}
            theirs={wordsOf(conflict.theirs, options, text)}
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

function wordsOf(value: InlineValue, options: FieldOption[] | undefined, text: ReturnType<typeof useUiText>): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? text('yes') : text('no');
  return options?.find((option) => option.value === value)?.label ?? String(value);
}
