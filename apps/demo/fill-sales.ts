import { AddCompetitor, AddPipeline, AddProduct, ChangeCompetitor, ChangePipeline, ChangeStage, ListLossReasons, ListPipelines, SayCurrency, TellExchangeRate } from '#crm/deals';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { competitors, products, rates, servicePipeline } from './data/sales.ts';
import type { Lists } from './fill-catalogues.ts';
import type { KnownOrganization } from './know-organizations.ts';
import type { Story } from './story.ts';

export interface SalesLists {
  /** The ids of the open stages, in order, by business line. */
  readonly ways: ReadonlyMap<string, readonly string[]>;
  readonly lines: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly products: readonly { readonly id: string; readonly family: string; readonly price: number }[];
  readonly competitors: readonly string[];
}

/** Brings what is sold, along which ways and against whom, and what foreign money was worth each month. */
export async function fillSales(story: Story, queries: Queries, system: Actor, lists: Lists, lineNames: readonly string[], organizations: readonly KnownOrganization[]): Promise<SalesLists> {
  const ask = <T>(work: () => Promise<T>): Promise<T> => within({ actor: system, traceId: '' }, work);
  const lines = new Map(lineNames.map((name, at) => [name, lists.lines[at]!]));
  for (const code of Object.keys(rates)) await story.send(system, SayCurrency, { code });
  const [first] = (await ask(() => queries.ask(buildMessage(ListPipelines, {})))).items;
  await story.send(system, ChangePipeline, { pipelineId: first!.id, name: 'Equipment', businessLineId: lines.get('Pumps')! });
  const [, qualified, proposal, negotiation] = first!.stages;
  for (const [stage, change] of [[qualified, { maxDays: 45 }], [proposal, { requiredFields: ['amount'] }], [negotiation, { requiredFields: ['amount', 'closeDate'] }]] as const) await story.send(system, ChangeStage, { pipelineId: first!.id, stageId: stage!.id, ...change });
  const serviceId = await story.send(system, AddPipeline, { ...servicePipeline, businessLineId: lines.get('Service')! });
  const added = [];
  for (const [sku, name, family, unitOfMeasure, price] of products) added.push({ id: await story.send(system, AddProduct, { sku, name, family, unitOfMeasure, listPrice: { amount: price, currency: 'EUR' } }), family, price: Number(price) });
  const pipelines = (await ask(() => queries.ask(buildMessage(ListPipelines, {})))).items;
  const open = (id: string): string[] => pipelines.find((each) => each.id === id)!.stages.filter(({ type }) => type === 'open').map((stage) => stage.id);
  const reasons = (await ask(() => queries.ask(buildMessage(ListLossReasons, {})))).items;
  return {
    ways: new Map([['Pumps', open(first!.id)], ['Automation', open(first!.id)], ['Service', open(serviceId)]]), lines, products: added, reasons: new Map(reasons.map(({ code, id }) => [code, id])), competitors: await known(story, system, organizations),
  };
}

async function known(story: Story, system: Actor, organizations: readonly KnownOrganization[]): Promise<string[]> {
  const ids = [];
  for (const { organization: name, ...words } of competitors) {
    const competitorId = await story.send(system, AddCompetitor, { name, ...words });
    const organization = organizations.find((each) => each.name === name);
    if (organization) story.on(organization.since - 1, () => story.send(system, ChangeCompetitor, { competitorId, organizationId: organization.id }));
    ids.push(competitorId);
  }
  return ids;
}

/** A rate every second month, wandering a little around where it stands. */
export function tellRates(story: Story, system: Actor): void {
  for (const [currency, rate] of Object.entries(rates)) {
    for (let month = 30; month >= 0; month -= 2) story.on(month * 30 + 6, () => story.send(system, TellExchangeRate, { currency, rate: (rate * (1 + Math.sin(month / 4) / 40)).toFixed(6) }));
  }
}
