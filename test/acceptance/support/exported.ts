import { csvEncodings, CsvReader } from '#platform/csv';
import { unguarded } from '#platform/text';
import type { Colleague, Company } from './a-company.ts';

export interface Exported {
  readonly job: Readonly<Record<string, unknown>> & { readonly id: string; readonly state: string; readonly problem: { readonly code: string; readonly detail: string } | null };
  readonly fileId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** The cells as somebody reads them, the headings first. */
  readonly records: readonly (readonly string[])[];
  /** The cells as they stand in the file. */
  readonly cells: readonly (readonly string[])[];
}

type Encoding = (typeof csvEncodings)[number];

/** Exports a list and reads the file. */
export async function exported(company: Company, colleague: Colleague, request: { readonly kind: string; readonly encoding?: string; readonly delimiter?: string } & Readonly<Record<string, unknown>>): Promise<Exported> {
  const begun = await colleague.post('/exports').send(request);
  if (begun.status !== 202) throw new Error(`POST /exports answered ${begun.status}: ${begun.text}`);
  await company.runJobs();
  const job = (await colleague.get(begun.headers['location']!.replace('/api/v1', ''))).body as Exported['job'] & { result: { fileId: string; fileName: string } | null };
  if (!job.result) return { job, fileId: '', fileName: '', bytes: Buffer.alloc(0), records: [], cells: [] };
  const bytes = (await colleague.get(`/files/${job.result.fileId}/content`).buffer(true).parse(binary as never).expect(200)).body as Buffer;
  const cells = await cellsOf(bytes, (request.encoding ?? 'utf-8') as Encoding, request.delimiter ?? ',');
  return { job, ...job.result, bytes, cells, records: cells.map((row) => row.map(unguarded)) };
}

async function cellsOf(bytes: Buffer, encoding: Encoding, delimiter: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of new CsvReader((async function* () { yield bytes; })(), { encoding, delimiter })) rows.push(...batch.map(({ values }) => values));
  return rows;
}

function binary(answer: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
}
