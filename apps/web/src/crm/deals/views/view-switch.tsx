import { SegmentedControl, Select } from '@mantine/core';
import type { Pipeline } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { type View, views } from './deal-search.ts';

export function ViewSwitch({ view, onChange, wide = false }: { view: View; onChange: (view: View) => void; wide?: boolean }) {
  const text = useDealsText();
  const data = views.map((value) => ({ value, label: text(`view.${value}`) }));
  return <SegmentedControl aria-label={text('view')} data={data} value={view} onChange={(next) => onChange(next as View)} fullWidth={wide} {...(wide && { mx: 16, mb: 8 })} />;
}

type PipelineSwitchProps = { pipelines: Pipeline[]; current: Pipeline; onChange: (id: string) => void; wide?: boolean };

export function PipelineSwitch({ pipelines, current, onChange, wide = false }: PipelineSwitchProps) {
  const text = useDealsText();
  return (
    <Select
      aria-label={text('pipeline')}
      data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
      value={current.id}
      allowDeselect={false}
      onChange={(id) => id && onChange(id)}
      {...(wide ? { mx: 16, mb: 8 } : { w: 200 })}
    />
  );
}
