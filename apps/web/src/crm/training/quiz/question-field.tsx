import { ActionIcon, Checkbox, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTrainingText } from '../training-text.ts';
import type { Asked } from '../training-types.ts';
import classes from './quiz.module.css';

type FieldProps = { question: Asked; value: unknown; onChange: (value: unknown) => void; labelledBy: string; disabled?: boolean };

/** What one answers with, by the kind of the question. Places count from 0, in the order that is shown. */
export function QuestionField(props: FieldProps) {
  const Field = fields[props.question.kind];
  return Field ? <Field {...props} /> : null;
}

function Single({ question: { id, options = [] }, value, onChange, labelledBy, disabled = false }: FieldProps) {
  return (
    <Radio.Group name={id} value={value === undefined ? null : String(value)} onChange={(place) => onChange(Number(place))} aria-labelledby={labelledBy}>
      <Stack gap={10}>{options.map((option, place) => <Radio key={place} value={String(place)} label={option} disabled={disabled} size="md" />)}</Stack>
    </Radio.Group>
  );
}

function Multiple({ question: { options = [] }, value, onChange, labelledBy, disabled = false }: FieldProps) {
  const chosen = Array.isArray(value) ? (value as number[]).map(String) : [];
  return (
    <Checkbox.Group value={chosen} onChange={(places) => onChange(places.map(Number))} aria-labelledby={labelledBy}>
      <Stack gap={10}>{options.map((option, place) => <Checkbox key={place} value={String(place)} label={option} disabled={disabled} />)}</Stack>
    </Checkbox.Group>
  );
}

function Order({ question: { options = [] }, value, onChange, labelledBy, disabled = false }: FieldProps) {
  const text = useTrainingText();
  const order = Array.isArray(value) ? (value as number[]) : options.map((_, place) => place);
  const move = (at: number, by: number): void => {
    const next = [...order];
    [next[at], next[at + by]] = [next[at + by]!, next[at]!];
    onChange(next);
  };
  return (
    <ol className={classes.order} aria-labelledby={labelledBy}>
      {order.map((place, at) => (
        <li key={place}>
          <span>{options[place]}</span>
          <Group gap={2} wrap="nowrap">
            <ActionIcon aria-label={text('moveUp', { what: options[place] ?? '' })} disabled={disabled || at === 0} onClick={() => move(at, -1)}><IconArrowUp size={16} aria-hidden /></ActionIcon>
            <ActionIcon aria-label={text('moveDown', { what: options[place] ?? '' })} disabled={disabled || at === order.length - 1} onClick={() => move(at, 1)}><IconArrowDown size={16} aria-hidden /></ActionIcon>
          </Group>
        </li>
      ))}
    </ol>
  );
}

function Match({ question: { lefts = [], rights = [] }, value, onChange, disabled = false }: FieldProps) {
  const text = useTrainingText();
  const chosen = Array.isArray(value) ? (value as (number | null)[]) : lefts.map(() => null);
  return (
    <Stack gap="xs">
      {lefts.map((left, at) => (
        <Select key={at} label={left} placeholder={text('choose')} disabled={disabled} value={chosen[at] === null || chosen[at] === undefined ? null : String(chosen[at])} data={rights.map((right, place) => ({ value: String(place), label: right }))}
          onChange={(place) => onChange(chosen.map((each, other) => (other === at ? (place === null ? null : Number(place)) : each)))} />
      ))}
    </Stack>
  );
}

function Written({ question: { kind, unit }, value, onChange, labelledBy, disabled = false }: FieldProps) {
  return <TextInput maw={kind === 'number' ? 220 : 480} aria-labelledby={labelledBy} inputMode={kind === 'number' ? 'decimal' : 'text'} value={value === undefined ? '' : String(value)} maxLength={500} disabled={disabled} rightSection={unit || undefined} rightSectionWidth={unit ? 90 : undefined} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />;
}

const fields: Record<string, (props: FieldProps) => React.JSX.Element> = { single: Single, multiple: Multiple, order: Order, match: Match, number: Written, text: Written };
