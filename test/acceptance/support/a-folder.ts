import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { Colleague, Company } from './a-company.ts';

export type FolderFiles = Readonly<Record<string, string | Buffer>>;
export interface FolderOutcome { readonly path: string; readonly outcome: string; readonly reason: string | null; readonly field: string | null; readonly value: string | null; readonly articleId: string | null; readonly processId: string | null }
export interface FolderJob { readonly id: string; readonly state: string; readonly done: number; readonly total: number; readonly problem: { readonly code: string } | null; readonly result: Readonly<Record<string, number>> & { readonly fileId: string } }

export async function zipOf(files: FolderFiles, modes: Readonly<Record<string, number>> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes as string), path, { mtime: new Date(0), ...(modes[path] !== undefined && { mode: modes[path] }) });
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** The files of a ZIP by their paths, in their order. */
export async function filesIn(zip: Buffer): Promise<Readonly<Record<string, Buffer>>> {
  const files: Record<string, Buffer> = {};
  const opened = await fromBufferPromise(zip, { lazyEntries: true, autoClose: false });
  for await (const entry of opened.eachEntry()) files[entry.fileName] = await buffer(await opened.openReadStreamPromise(entry));
  return files;
}

export const articleOf = (title: string, body: string, more = ''): string => `---\ntitle: ${title}\nkind: how-to\n${more}---\n\n${body}\n`;

/** The folders of one company: brought in and tried by whoever may. */
export class Folders {
  constructor(private readonly company: Company, readonly who: Colleague) {}

  async uploaded(zip: Buffer, name = 'guide.zip'): Promise<string> {
    return (await this.who.post(`/files?name=${name}`).set('content-type', 'application/zip').send(zip).expect(201)).body.id as string;
  }

  async begin(what: 'imports' | 'rehearsals', folder: FolderFiles | Buffer, more: object = {}) {
    return this.who.post(`/knowledge-folder/${what}`).send({ fileId: await this.uploaded(Buffer.isBuffer(folder) ? folder : await zipOf(folder as FolderFiles)), ...more });
  }

  async run(what: 'imports' | 'rehearsals', folder: FolderFiles | Buffer, more: object = {}): Promise<{ readonly job: FolderJob; readonly rows: readonly FolderOutcome[] }> {
    const begun = await this.begin(what, folder, more);
    if (begun.status !== 202) throw new Error(`It answered ${begun.status}: ${begun.text}`);
    await this.company.runJobs();
    const job = (await this.who.get(`/jobs/${begun.body.id as string}`).expect(200)).body as FolderJob;
    return { job, rows: (await this.who.get(`/knowledge-folder/imports/${job.id}/rows?limit=200`).expect(200)).body.items as FolderOutcome[] };
  }

  bringIn(folder: FolderFiles | Buffer, more: object = {}) { return this.run('imports', folder, { isPublished: true, ...more }); }
  rehearse(folder: FolderFiles | Buffer, more: object = {}) { return this.run('rehearsals', folder, { isPublished: true, ...more }); }
}

export const told = (rows: readonly FolderOutcome[]): Readonly<Record<string, string>> => Object.fromEntries(rows.map(({ path, outcome, reason }) => [path, reason ?? outcome]));
