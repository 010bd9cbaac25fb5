import { MultiSelect, NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useUiText } from '../text/ui-text.ts';
import { DayInput } from './day-input.tsx';
import type { InlineValue } from './inline-value.ts';

export type InlineKind = 'text' | 'number' | 'date' | 'select' | 'many' | 'textarea' | 'switch';
export type FieldOption = { value: string; label: string };

type InlineEditorProps = {
  kind: InlineKind;
  label: string;
  value: InlineValue;
  options?: FieldOption[] | undefined;
  maxLength?: number | undefined;
  onDone: (value: InlineValue) => void;
};

export function InlineEditor({ kind, label, value, options = [], maxLength, onDone }: InlineEditorProps) {
  const text = useUiText();
  const [draft, setDraft] = useState(value);
  const left = useRef(false);
  // Esc takes the editor away, and a field that goes away loses its focus too: that must not save.
  const done = (next: InlineValue = draft): void => {
    if (left.current) return;
    left.current = true;
    onDone(typeof next === 'string' ? next.trim() || null : next);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') left.current = true;
    if (event.key === 'Enter' && (kind !== 'textarea' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      done();
    }
  };
  const common = { 'aria-label': label, autoFocus: true, onKeyDown: keys };
  const words = typeof draft === 'string' ? draft : '';

  if (kind === 'number') {
    return <NumberInput {...common} value={typeof draft === 'number' ? draft : ''} hideControls onChange={(next) => setDraft(next === '' ? null : Number(next))} onBlur={() => done()} />;
  }
  if (kind === 'date') return <DayInput aria-label={label} autoFocus value={words || null} onChange={setDraft} onBlur={() => done()} />;
  if (kind === 'select') {
    return (
      <Select {...common} data={options} value={words || null} searchable clearable clearButtonProps={{ 'aria-label': text('clear') }} defaultDropdownOpened nothingFoundMessage={text('nothingFound')}
        onKeyDown={(event) => { if (event.key === 'Escape') left.current = true; }}
        onChange={(next) => done(next)} onBlur={() => done(value)} />
    );
  }
  if (kind === 'many') {
    return (
      <MultiSelect {...common} data={options} value={Array.isArray(draft) ? draft : []} searchable defaultDropdownOpened hidePickedOptions nothingFoundMessage={text('nothingFound')}
        onKeyDown={(event) => { if (event.key === 'Escape') left.current = true; }}
        onChange={setDraft} onBlur={() => done()} />
    );
  }
  if (kind === 'switch') return <Switch aria-label={label} autoFocus checked={draft === true} onChange={(event) => done(event.currentTarget.checked)} onBlur={() => done(value)} />;
  if (kind === 'textarea') {
    return <Textarea {...common} autosize minRows={2} maxRows={12} value={words} maxLength={maxLength ?? 10_000} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={() => done()} />;
  }
  return <TextInput {...common} value={words} maxLength={maxLength ?? 500} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={() => done()} />;
}
