import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { Competitors } from './competitors.tsx';
import { Currencies } from './currencies.tsx';
import { Pipelines } from './pipelines.tsx';
import { Products } from './products.tsx';
import { Reasons } from './reasons.tsx';
import { useSetupText } from './setup-text.ts';

const tabs = { pipelines: Pipelines, reasons: Reasons, products: Products, competitors: Competitors, currencies: Currencies } as const;
type Tab = keyof typeof tabs;

/** What selling here looks like: its stages, its reasons, what is sold, against whom and in what money. */
export function SetupPage() {
  const text = useSetupText();
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const current: Tab = tab !== undefined && tab in tabs ? (tab as Tab) : 'pipelines';
  const Shown = tabs[current];
  return (
    <Page>
      <PageHeader title={text('setup')} />
      <PageBody width={960}>
        <Tabs value={current} onChange={(next) => void navigate({ to: '.', search: next && next !== 'pipelines' ? { tab: next } : {} })} keepMounted={false}>
          <Tabs.List mb="md">
            {(Object.keys(tabs) as Tab[]).map((each) => <Tabs.Tab key={each} value={each}>{text(each)}</Tabs.Tab>)}
          </Tabs.List>
          <Tabs.Panel value={current}><Shown /></Tabs.Panel>
        </Tabs>
      </PageBody>
    </Page>
  );
}
