import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useSetupTabs } from '../../../app/setup-tabs.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { Competitors } from './competitors.tsx';
import { Currencies } from './currencies.tsx';
import { Pipelines } from './pipelines.tsx';
import { Products } from './products.tsx';
import { Reasons } from './reasons.tsx';
import { useSetupText } from './setup-text.ts';

const own = { pipelines: Pipelines, reasons: Reasons, products: Products, competitors: Competitors, currencies: Currencies } as const;

/** What selling here looks like: its stages, its reasons, what is sold, against whom and in what money. */
export function SetupPage() {
  const text = useSetupText();
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const tabs = [...(Object.keys(own) as (keyof typeof own)[]).map((id) => ({ id: id as string, label: () => text(id), component: own[id] as ComponentType })), ...useSetupTabs()];
  const { id: current, component: Shown } = tabs.find(({ id }) => id === tab) ?? tabs[0]!;
  return (
    <Page>
      <PageHeader title={text('setup')} />
      <PageBody width={960}>
        <Tabs value={current} onChange={(next) => void navigate({ to: '.', search: next && next !== 'pipelines' ? { tab: next } : {} })} keepMounted={false}>
          <Tabs.List mb="md">
            {tabs.map(({ id, label }) => <Tabs.Tab key={id} value={id}>{label()}</Tabs.Tab>)}
          </Tabs.List>
          <Tabs.Panel value={current}><Shown /></Tabs.Panel>
        </Tabs>
      </PageBody>
    </Page>
  );
}
