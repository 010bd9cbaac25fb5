import type { Agent, Company } from './a-company.ts';

export interface BulkResult {
  readonly kind: string;
  readonly selected: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly left: number;
  readonly refusedFileId: string | null;
  readonly undoOf: string | null;
}

export interface BulkJob {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly result: BulkResult;
}

export interface BulkRow {
  readonly recordId: string;
  readonly name: string | null;
  readonly outcome: 'changed' | 'unchanged' | 'refused' | null;
  readonly reason: { readonly code: string; readonly errors: readonly { readonly pointer: string; readonly code: string }[] } | null;
}

/** Orders a bulk edit and answers its job's id. */
export async function ordered(colleague: Agent, kind: string, body: object): Promise<string> {
  const answer = await colleague.post(`/bulk/${kind}`).send(body);
  if (answer.status !== 202) throw new Error(`POST /bulk/${kind} answered ${answer.status}: ${answer.text}`);
  return (answer.body as { id: string }).id;
}

/** Changes many records and waits for the end of it. */
export async function inBulk(company: Company, colleague: Agent, kind: string, body: object): Promise<BulkJob> {
  return ended(company, colleague, await ordered(colleague, kind, body));
}

export async function undone(company: Company, colleague: Agent, jobId: string): Promise<BulkJob> {
  return ended(company, colleague, ((await colleague.post(`/bulk/${jobId}/undo`).expect(202)).body as { id: string }).id);
}

export async function ended(company: Company, colleague: Agent, id: string): Promise<BulkJob> {
  await company.runJobs();
  return (await colleague.get(`/jobs/${id}`).expect(200)).body as BulkJob;
}

export async function rowsOf(colleague: Agent, jobId: string, outcome?: string): Promise<BulkRow[]> {
  const answer = await colleague.get(`/bulk/${jobId}/rows`).query({ limit: 200, ...(outcome && { outcome }) }).expect(200);
  return (answer.body as { items: BulkRow[] }).items;
}
