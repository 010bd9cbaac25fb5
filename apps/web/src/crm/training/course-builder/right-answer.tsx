import { ActionIcon, Button, Checkbox, Group, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useCourseBuilderText } from './course-builder-text.ts';
import { changed, type DraftQuestion, without } from './draft.ts';

type Props = { question: DraftQuestion; onChange: (fields: Partial<DraftQuestion>) => void };

/** The right answer, as its author marks it. */
export function RightAnswer(props: Props) {
  switch (props.question.kind) {
    case 'match': return <Pairs {...props} />;
    case 'number': return <NumberAnswer {...props} />;
    case 'text': return <Accepted {...props} />;
    default: return <Options {...props} />;
  }
}

function Options({ question: { id, kind, options = [], right }, onChange }: Props) {
  const text = useCourseBuilderText();
  const marked = Array.isArray(right) ? right : [];
  const mark = (at: number, isOn: boolean): void => onChange({ right: isOn ? [...marked, at].sort((one, other) => one - other) : marked.filter((each) => each !== at) });
  const remove = (at: number): void => onChange({
    options: without(options, at), ...(kind === 'single' && { right: right === at ? 0 : (right as number) - Number((right as number) > at) }),
    ...(kind === 'multiple' && { right: marked.filter((each) => each !== at).map((each) => each - Number(each > at)) }),
  });
  return (
    <Stack gap={6} role="group" aria-label={text(kind === 'order' ? 'optionsInOrder' : 'options')}>
      <Text size="xs" c="dimmed">{text(kind === 'order' ? 'optionsInOrder' : kind === 'single' ? 'markOne' : 'markSeveral')}</Text>
      {options.map((option, at) => (
        <Group key={at} gap="xs" wrap="nowrap">
          {kind === 'single' && <Radio name={`right-${id}`} aria-label={text('isRight', { what: option })} checked={right === at} onChange={() => onChange({ right: at })} />}
          {kind === 'multiple' && <Checkbox aria-label={text('isRight', { what: option })} checked={marked.includes(at)} onChange={(event) => mark(at, event.currentTarget.checked)} />}
          {kind === 'order' && <Text size="sm" c="dimmed">{at + 1}.</Text>}
          <TextInput style={{ flex: 1 }} aria-label={text('option', { number: at + 1 })} value={option} maxLength={500} onChange={(event) => onChange({ options: options.map((each, place) => (place === at ? event.target.value : each)) })} />
          <ActionIcon aria-label={text('takeOut', { what: option })} disabled={options.length <= 2} onClick={() => remove(at)}><IconTrash size={16} aria-hidden /></ActionIcon>
        </Group>
      ))}
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />} disabled={options.length >= 20} onClick={() => onChange({ options: [...options, ''] })}>{text('addOption')}</Button>
    </Stack>
  );
}

function Pairs({ question: { pairs = [] }, onChange }: Props) {
  const text = useCourseBuilderText();
  return (
    <Stack gap={6} role="group" aria-label={text('pairs')}>
      {pairs.map((pair, at) => (
        <Group key={at} gap="xs" wrap="nowrap">
          {(['left', 'right'] as const).map((side) => <TextInput key={side} style={{ flex: 1 }} aria-label={text(side === 'left' ? 'pairLeft' : 'pairRight', { number: at + 1 })} value={pair[side]} maxLength={500} onChange={(event) => onChange({ pairs: changed(pairs, at, { [side]: event.target.value }) })} />)}
          <ActionIcon aria-label={text('takeOut', { what: pair.left })} disabled={pairs.length <= 2} onClick={() => onChange({ pairs: without(pairs, at) })}><IconTrash size={16} aria-hidden /></ActionIcon>
        </Group>
      ))}
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />} disabled={pairs.length >= 20} onClick={() => onChange({ pairs: [...pairs, { left: '', right: '' }] })}>{text('addPair')}</Button>
    </Stack>
  );
}

function NumberAnswer({ question: { value = 0, tolerance = 0, unit = '' }, onChange }: Props) {
  const text = useCourseBuilderText();
  const taken = (given: string | number): number => (typeof given === 'number' ? given : 0);
  return (
    <Group gap="sm">
      <NumberInput w={160} label={text('rightNumber')} value={value} onChange={(given) => onChange({ value: taken(given) })} />
      <NumberInput w={160} label={text('tolerance')} min={0} value={tolerance} onChange={(given) => onChange({ tolerance: taken(given) })} />
      <TextInput w={160} label={text('unit')} value={unit} maxLength={40} onChange={(event) => onChange({ unit: event.currentTarget.value })} />
    </Group>
  );
}

function Accepted({ question: { accepted = [''] }, onChange }: Props) {
  const text = useCourseBuilderText();
  return <TextInput label={text('accepted')} description={text('acceptedHint')} value={accepted.join('; ')} onChange={(event) => onChange({ accepted: event.currentTarget.value.split(';').map((each, at, all) => (at === all.length - 1 ? each.trimStart() : each.trim())) })} />;
}
