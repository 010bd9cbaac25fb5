import type { Company } from '../acceptance/support/a-company.ts';
import { kinds, type Kind } from './oracle.ts';

const paths: Readonly<Record<Kind, string>> = { person: '/persons', organization: '/organizations', deal: '/deals', 'demand-signal': '/demand-signals', 'deal-line': '/deal-lines', activity: '/activities', promise: '/promises' };
const otherOrders: Readonly<Partial<Record<Kind, string>>> = { person: '-updatedAt', organization: '-updatedAt', deal: 'name', activity: '-createdAt', promise: '-createdAt' };

export type Credentials = Readonly<Record<string, string>>;
interface Page { readonly items: readonly { readonly id: string; readonly kind?: string }[]; readonly nextCursor: string | null; readonly total?: { readonly value: number } }

const idsOf = (page: Page | null): readonly string[] => page?.items.map(({ id }) => id).sort() ?? [];

/** What the product answers to one who asks in every way that tells which records there are. */
export class Asked {
  constructor(private readonly company: Company, private readonly credentials: Credentials) {}

  /** The ids by kind and way; a count as that many. What is refused shows none. */
  async lists(): Promise<Record<string, readonly string[] | number>> {
    const answers: Record<string, readonly string[] | number> = {};
    for (const kind of kinds) {
      const path = paths[kind];
      const whole = await this.get<Page>(`${path}?limit=200&fields=id&count=exact`);
      answers[`${kind} · list`] = idsOf(whole);
      answers[`${kind} · count`] = whole?.total?.value ?? 0;
      answers[`${kind} · pages`] = await this.pages(path, kind);
      if (kind !== 'deal-line' && kind !== 'demand-signal') answers[`${kind} · search of the list`] = idsOf(await this.get<Page>(`${path}?limit=200&fields=id&q=oracle`));
    }
    return answers;
  }

  /** By the search box over all kinds: of these the name says which. */
  async found(): Promise<Partial<Record<Kind, readonly string[]>>> {
    const answers: Partial<Record<Kind, readonly string[]>> = {};
    for (const [kind, words] of [['person', 'oracle person'], ['organization', 'oracle firm'], ['deal', 'oracle deal']] as const) answers[kind] = (await this.get<Page>(`/search?limit=50&q=${encodeURIComponent(words)}`))?.items.filter((hit) => hit.kind === kind).map(({ id }) => id).sort() ?? [];
    return answers;
  }

  async opens(kind: Kind, id: string): Promise<boolean> {
    return (await this.get(`${paths[kind]}/${id}`)) !== null;
  }

  /** How many open deals the board counts, and the ids of its cards. */
  async board(pipeline: string): Promise<{ readonly count: number; readonly cards: readonly string[] }> {
    const board = await this.get<{ columns: { count: number; cards: { id: string }[] }[] }>(`/deals/board?pipelineId=${pipeline}&limit=50`);
    const columns = board?.columns ?? [];
    return { count: columns.reduce((sum, { count }) => sum + count, 0), cards: columns.flatMap(({ cards }) => cards.map(({ id }) => id)).sort() };
  }

  /** What the ledger counts: deals, and demand that was never quoted. */
  async ledger(): Promise<{ readonly deals: number; readonly demand: number }> {
    const figures = await this.get<{ total: { identified: { count: number }; unmet: { count: number } | null } }>('/figures/deals');
    return { deals: figures?.total.identified.count ?? 0, demand: figures?.total.unmet?.count ?? 0 };
  }

  /** The activities on the timeline of an organization; null where that may not be seen. */
  async timeline(organizationId: string): Promise<readonly string[] | null> {
    const timeline = await this.get<{ items: { activity?: { id: string } }[] }>(`/timeline/organizations/${organizationId}?kinds=call,meeting,task,note&limit=200`);
    return timeline && timeline.items.map(({ activity }) => activity!.id).sort();
  }

  /** What is told of a party and others; null where that may not be seen. */
  async relations(kind: 'person' | 'organization', id: string): Promise<readonly string[] | null> {
    const page = await this.get<Page>(`${paths[kind]}/${id}/relations`);
    return page && idsOf(page);
  }

  /** The first column of a file of a kind. */
  async file(kind: Kind, column: string): Promise<readonly string[]> {
    const begun = await this.send('POST', '/exports', { kind, columns: [column] });
    if (begun.status === 403) return [];
    if (begun.status !== 202) throw new Error(`POST /exports answered ${begun.status}: ${await begun.text()}`);
    const { id } = (await begun.json()) as { id: string };
    await this.company.runJobs();
    const job = (await this.get<{ result: { fileId: string } | null; problem: unknown }>(`/jobs/${id}`))!;
    if (!job.result) throw new Error(JSON.stringify(job));
    const text = await (await this.send('GET', `/files/${job.result.fileId}/content`)).text();
    return text.replace(/^\uFEFF/u, '').split(/\r?\n/u).slice(1).filter((line) => line !== '').sort();
  }

  private async pages(path: string, kind: Kind): Promise<readonly string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page | null = await this.get<Page>(`${path}?limit=6&fields=id${otherOrders[kind] ? `&sort=${otherOrders[kind]}` : ''}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      ids.push(...(page?.items ?? []).map(({ id }) => id));
      cursor = page?.nextCursor ?? null;
    } while (cursor !== null);
    return ids.sort();
  }

  private async get<Body>(path: string): Promise<Body | null> {
    const answer = await this.send('GET', path);
    if (answer.status === 200) return (await answer.json()) as Body;
    const text = await answer.text();
    if (answer.status === 403 || answer.status === 404) return null;
    throw new Error(`GET ${path} answered ${answer.status}: ${text}`);
  }

  private send(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.company.api}${path}`, { method, headers: { ...this.credentials, ...(body && { 'content-type': 'application/json' }) }, ...(body && { body: JSON.stringify(body) }) });
  }
}
