import type { Agent, Company } from './a-company.ts';

type Answer = Record<string, unknown> & { readonly id: string; readonly version: number; readonly runJobId: string | null; readonly rejectedFileId: string | null };

export interface ImportInHand {
  readonly answer: Answer;
  change(fields: object): Promise<Answer>;
  /** Rehearses to the end; answers the import. */
  check(): Promise<Answer>;
  run(fields?: object): Promise<Answer>;
  rows(query?: string): Promise<Record<string, unknown>[]>;
  /** The bytes of the file of rejected rows. */
  rejected(): Promise<Buffer>;
}

export async function upload(agent: Agent, name: string, bytes: Buffer): Promise<string> {
  const { body, status, text } = await agent.post(`/files?name=${encodeURIComponent(name)}`).set('content-type', 'text/csv').send(bytes);
  if (status !== 201) throw new Error(text);
  return (body as { id: string }).id;
}

/** A file uploaded and opened, as the wizard does it. */
export async function anImport(company: Company, agent: Agent, name: string, bytes: Buffer): Promise<ImportInHand> {
  const fileId = await upload(agent, name, bytes);
  const opened = await agent.post('/imports').send({ fileId });
  if (opened.status !== 201) throw new Error(opened.text);
  let answer = opened.body as Answer;
  const path = `/imports/${answer.id}`;
  const again = async (): Promise<Answer> => (answer = (await agent.get(path)).body as Answer);
  const start = async (verb: string, fields: object = {}): Promise<Answer> => {
    const started = await agent.post(`${path}/${verb}`).send(fields);
    if (started.status !== 202) throw new Error(started.text);
    await company.runJobs();
    const job = (await agent.get(`/jobs/${(started.body as { id: string }).id}`)).body as { state: string; problem: unknown };
    if (job.state !== 'succeeded') throw new Error(JSON.stringify(job));
    return again();
  };
  return {
    get answer() { return answer; },
    async change(fields) {
      const changed = await agent.patch(path).set('if-match', `"${answer.version}"`).send(fields);
      if (changed.status !== 200) throw new Error(changed.text);
      return (answer = changed.body as Answer);
    },
    check: () => start('check'),
    run: (fields) => start('run', fields),
    rows: async (query = '') => ((await agent.get(`${path}/rows?limit=200${query}`)).body as { items: Record<string, unknown>[] }).items,
    rejected: async () => (await agent.get(`/files/${answer.rejectedFileId}/content`).buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
    })).body as Buffer,
  };
}
