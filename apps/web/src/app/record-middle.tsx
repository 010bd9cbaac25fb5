import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { type PanelledRecord, useRecordPanels } from './record-panels.tsx';

const own = 'changes';

type RecordMiddleProps = { record: PanelledRecord; /** What the page tells by itself, and what that is called. */ label: string; children: ReactNode };

/** The middle of a record's page: what other modules tell of it first, then its own history; one at a time, because each of them is long. */
export function RecordMiddle({ record, label, children }: RecordMiddleProps) {
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const panels = useRecordPanels(record.kind, 'main');
  const first = panels[0];
  if (!first) return children;
  const current = tab === own || panels.some(({ id }) => id === tab) ? tab! : first.id;
  return (
    <Tabs value={current} keepMounted={false} onChange={(next) => void navigate({ to: '.', search: (search: Record<string, unknown>) => ({ ...search, tab: next === first.id ? undefined : next }), replace: true })}>
      <Tabs.List mb="sm">
        {panels.map(({ id, label: said }) => <Tabs.Tab key={id} value={id}>{said?.() ?? id}</Tabs.Tab>)}
        <Tabs.Tab value={own}>{label}</Tabs.Tab>
      </Tabs.List>
      {panels.map(({ id, component: Panel }) => <Tabs.Panel key={id} value={id}><Suspense fallback={null}><Panel record={record} /></Suspense></Tabs.Panel>)}
      <Tabs.Panel value={own}>{children}</Tabs.Panel>
    </Tabs>
  );
}
