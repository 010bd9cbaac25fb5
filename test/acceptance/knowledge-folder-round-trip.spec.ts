import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { articleOf, filesIn, Folders, told } from './support/a-folder.ts';
import { ownRole } from './support/own-role.ts';

const png = (last: string): Buffer => Buffer.from(`89504e470d0a1a0a0000000d494844${last}`, 'hex');

interface Taken { readonly zip: Buffer; readonly files: Readonly<Record<string, string>>; readonly job: { readonly id: string; readonly state: string; readonly result: { readonly rows: number; readonly fileId: string } } }

async function taken(company: Company, who: Colleague, more: object = {}): Promise<Taken> {
  const begun = await who.post('/knowledge-folder/exports').send(more).expect(202);
  await company.runJobs();
  const job = (await who.get(`/jobs/${begun.body.id as string}`).expect(200)).body as Taken['job'];
  const zip = (await who.get(`/files/${job.result.fileId}/content`).buffer(true).parse((answer, done) => {
    const pieces: Buffer[] = [];
    answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
  }).expect(200)).body as Buffer;
  const files = Object.entries(await filesIn(zip)).map(([path, bytes]) => [path, bytes.toString(path.endsWith('.md') ? 'utf8' : 'hex')] as const);
  return { zip, job, files: Object.fromEntries(files) };
}

describe('the knowledge base as a folder', () => {
  let company: Company;
  let another: Company;
  beforeAll(async () => {
    [company, another] = [await aCompany(), await aCompany()];
    for (const each of [company, another]) await each.admin.post('/business-lines').send({ name: 'Drives' }).expect(201);
    await new Folders(company, company.admin).bringIn({
      'sell/call-back.en.md': articleOf('"Call: back" #1', '\n\n[offer](../offer.en.md#price), [self](call-back.ru.md)\n\n![one](<../files/План (1).png> "A title")\n![two](<files/План (1).png>)\n\n```\n[code](x.md)\n```\n\n- last\n\n', 'summary: |-\n  Two\n  lines\ntags: [Inquiry, "1"]\naudience: [salesperson, administrator]\nowner: admin@example.com\n'),
      'sell/call-back.ru.md': articleOf('Перезвонить', 'Текст.', 'tags: ["1", inquiry]\naudience: [administrator, salesperson]\nowner: admin@example.com\n'),
      'offer.en.md': articleOf('Offer', '', 'reviewIntervalDays: 7\n'), 'offer.uk.md': articleOf('Пропозиція', '[ще](call-back.md) [мовою](call-back.en.md)', 'reviewIntervalDays: 7\n'),
      'why-new.en.md': '---\ntitle: Why new\nkind: decision-record\nexplains:\n  name: Sales / New lead\n  kind: stage\nisMajor: true\nchangeNote: First\n---\n\nSo.\n', 'why-tax.en.md': '---\ntitle: Why we ask\nkind: decision-record\nexplains: { kind: field, name: organization.taxId }\n---\n',
      'files/План (1).png': png('01'), 'sell/files/План (1).png': png('02'),
      'processes/answer.md': '---\nname: Answer an inquiry\npurpose: "So: nobody waits"\nbusinessLine: Drives\nsteps:\n  - name: Call\n    work: |\n      Say who you are.\n\n      ## Then\n      ask\n    roles: [salesperson, administrator]\n    screen: deal\n    operation: logActivity\n    minutes: 10\n    control:\n      check: Within the hour?\n      by: administrator\n    article: call-back\n    activities: [call]\n  - name: Write\n    work: Write it down.\n    roles: [trainer]\n---\n',
    });
  });
  afterAll(async () => {
    await company.close();
    await another.close();
  });

  it('goes into an empty company and comes out of it byte for byte', async () => {
    const first = await taken(company, company.admin);
    const { rows, job } = await new Folders(another, another.admin).bringIn(first.zip);
    const second = await taken(another, another.admin);

    expect(Object.keys(first.files)).toEqual(['call-back.en.md', 'call-back.ru.md', 'files/call-back/План (1).png', 'files/call-back/План (1)-2.png', 'offer.en.md', 'offer.uk.md', 'why-new.en.md', 'why-tax.en.md', 'processes/answer-an-inquiry.md']);
    expect(rows.filter(({ outcome }) => outcome !== 'new')).toEqual([]);
    expect(job.result['new']).toBe(9);
    expect(second.files).toEqual(first.files);
    expect(first.files['call-back.en.md']).toContain('[offer](offer.en.md#price), [self](call-back.en.md)\n\n![one](files/call-back/%D0%9F%D0%BB%D0%B0%D0%BD%20%281%29.png "A title")');
    expect(first.files['why-new.en.md']).toContain('kind: decision-record\nexplains:\n  kind: stage\n  name: Sales / New lead\n');
    expect(first.files['why-new.en.md']).not.toMatch(/isMajor|changeNote/u);
    expect(first.files['offer.uk.md']).toMatch(/\n\n\[ще\]\(call-back\.en\.md\) \[мовою\]\(call-back\.en\.md\)\n$/u);
  });

  it('brought in where it came from changes nothing', async () => {
    const { rows } = await new Folders(company, company.admin).bringIn((await taken(company, company.admin)).zip);

    expect([...new Set(Object.values(told(rows)))]).toEqual(['unchanged']);
  });

  it('is taken out with its filter, its count and its hash on record', async () => {
    const { job, zip } = await taken(company, company.admin);
    await company.deliverAll();
    const [entry] = (await company.admin.get('/exports').expect(200)).body.items as { id: string }[];

    expect(entry).toMatchObject({ id: job.id, kind: 'knowledge-folder', filter: { areDrafts: false }, rows: 7, size: zip.length, sha256: createHash('sha256').update(zip).digest('hex'), owner: { id: company.admin.userId } });
  });

  it('holds what its reader reads, and drafts for authors alone', async () => {
    await new Folders(company, company.admin).bringIn({ 'plan.en.md': articleOf('Plan', 'Not yet.') }, { isPublished: false });
    const reader = await company.signedIn({ role: 'trainer', name: 'Reader' });
    const { colleague: mere } = await ownRole(company, 'Mere reader', { 'knowledge.read': 'all' });
    const { files } = await taken(company, mere);

    expect(Object.keys(files)).toEqual(['offer.en.md', 'offer.uk.md', 'why-new.en.md', 'why-tax.en.md', 'processes/answer-an-inquiry.md']);
    expect(files['offer.uk.md']).toMatch(/\[ще\]\(article:[0-9a-f-]{36}\)/u);
    expect(JSON.stringify(files)).not.toContain('@example.com');
    expect(Object.keys((await taken(company, reader, { areDrafts: true })).files)).toContain('plan.en.md');
    expect(Object.keys((await taken(company, reader)).files)).not.toContain('plan.en.md');
    expect((await mere.post('/knowledge-folder/exports').send({ areDrafts: true })).body).toMatchObject({ code: 'access.denied' });
  });

  it('is counted towards the norm of whoever takes it', async () => {
    const { colleague } = await ownRole(company, 'Slow reader', { 'knowledge.read': 'all' });
    await company.database.rows('update identity.roles set read_norm = 1 where name = $1', ['Slow reader']);

    expect((await colleague.post('/knowledge-folder/exports').send({})).body).toMatchObject({ code: 'access.brake' });
  });
});
