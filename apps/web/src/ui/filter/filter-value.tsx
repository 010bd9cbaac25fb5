import { Button, Group, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { DayInput } from '../field/day-input.tsx';
import { useUiText } from '../text/ui-text.ts';
import { datePresets, startOfPreset } from './date-presets.ts';
import { type FilterField, isDateType, isNumberType, isYesNoType } from './filters.ts';

type FilterValueProps = { field: FilterField; op: string; value: string; onChange: (value: string) => void };

export function FilterValue({ field, op, value, onChange }: FilterValueProps) {
  const text = useUiText();
  const label = text('filterValue');
  const inside = { comboboxProps: { withinPortal: false }, searchable: true, nothingFoundMessage: text('nothingFound') };
  if (op === 'isEmpty' || isYesNoType(field.type)) {
    const answers = [{ value: 'true', label: text('yes') }, { value: 'false', label: text('no') }];
    return <Select label={label} data={answers} value={value || null} onChange={(next) => onChange(next ?? '')} comboboxProps={{ withinPortal: false }} />;
  }
  if (field.options && op === 'in') {
    return <MultiSelect label={label} data={field.options} value={value ? value.split(',') : []} onChange={(next) => onChange(next.join(','))} {...inside} />;
  }
  if (field.options) {
    return <Select label={label} data={field.options} value={value || null} onChange={(next) => onChange(next ?? '')} {...inside} />;
  }
  if (isDateType(field.type)) return <DateValue label={label} value={value} onChange={onChange} withPresets={op === 'gte'} />;
  if (isNumberType(field.type)) {
    return <NumberInput label={label} value={value} onChange={(next) => onChange(String(next))} hideControls />;
  }
  return <TextInput label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}

type DateValueProps = { label: string; value: string; onChange: (value: string) => void; withPresets: boolean };

function DateValue({ label, value, onChange, withPresets }: DateValueProps) {
  const text = useUiText();
  return (
    <Stack gap={8}>
      <DayInput label={label} value={value || null} onChange={(next) => onChange(next ?? '')} />
      {withPresets && (
        <Group gap={4}>
          {datePresets.map((preset) => (
            <Button key={preset} variant="default" size="compact-sm" onClick={() => onChange(startOfPreset(preset))}>
              {text(`preset.${preset}`)}
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
