import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Company } from './support/a-company.ts';
import { articleOf, Folders, told, zipOf } from './support/a-folder.ts';

const replaced = (zip: Buffer, from: string, to: string | Buffer): Buffer => {
  const bytes = Buffer.from(to as string);
  for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from, at + 1)) bytes.copy(zip, at);
  return zip;
};
/** The numbers of the list of contents at the end, for each entry or one of them. */
const listed = (zip: Buffer, change: (entry: Buffer) => void): Buffer => {
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) change(zip.subarray(at));
  return zip;
};

describe('a hostile folder', () => {
  let company: Company;
  let folders: Folders;
  beforeAll(async () => {
    company = await aCompany();
    folders = new Folders(company, company.admin);
  });
  afterAll(async () => { await company.close(); });
  const good = { 'good.en.md': articleOf('Good', 'Text.') };
  /** What became of one file, and of the good one beside it. */
  const became = async (zip: Buffer, path: string) => {
    const { rows, job } = await folders.bringIn(zip);
    return [job.state, job.done === job.total, told(rows)[path], ['new', 'unchanged'].includes(told(rows)['good.en.md']!)];
  };
  const refusedAlone = (reason: string) => ['succeeded', true, reason, true];

  it.each([
    ['leads out of itself', '../evl.en.md'], ['begins at the root', '/etc/evl.en.md'], ['names a drive', 'C:/xevl.en.md'], ['goes by the other slash', 'a\\evil.en.md'], ['has a null in it', 'a\u0000evil.en.md'], ['goes up in the middle', 'a/../ev.en.md'], ['has an empty part', 'a//evil.en.md'],
  ])('whose path %s is not followed', async (_, path) => {
    const holder = `${'x'.repeat(Buffer.byteLength(path) - 6)}.en.md`;
    const zip = replaced(await zipOf({ [holder]: articleOf('Evil', 'x'), ...good }), holder, path);
    const { rows, job } = await folders.bringIn(zip);

    expect([job.state, job.result['refused']]).toEqual(['succeeded', 1]);
    expect(rows.find(({ outcome }) => outcome === 'refused')!.reason).toBe('path-unsafe');
  });

  it('with a link of the disk, a password or another packing is taken without them', async () => {
    expect(await became(await zipOf({ 'link.en.md': articleOf('L', 'x'), ...good }, { 'link.en.md': 0o120777 }), 'link.en.md')).toEqual(refusedAlone('link-of-the-disk'));
    const locked = listed(await zipOf({ ...good, 'locked.en.md': articleOf('L', 'x') }), (entry) => { if (entry.subarray(46, 58).toString() === 'locked.en.md') entry.writeUInt16LE(entry.readUInt16LE(8) | 1, 8); });
    expect(await became(locked, 'locked.en.md')).toEqual(refusedAlone('encrypted'));
    const other = listed(await zipOf({ ...good, 'lzma.en.md': articleOf('L', 'x') }), (entry) => { if (entry.subarray(46, 56).toString() === 'lzma.en.md') entry.writeUInt16LE(14, 10); });
    expect(await became(other, 'lzma.en.md')).toEqual(refusedAlone('packed-otherwise'));
  });

  it('that swells up is let be', async () => {
    expect(await became(await zipOf({ ...good, 'files/bomb.bin': Buffer.alloc(30_000_000) }), 'files/bomb.bin')).toEqual(refusedAlone('packed-too-tightly'));
    expect(await became(await zipOf({ ...good, 'big.en.md': articleOf('B', 'x'.repeat(1_100_000)) }), 'big.en.md')).toEqual(refusedAlone('too-large'));
    const endless = listed(await zipOf(good), (entry) => { entry.writeUInt32LE(2_000_000_000, 24); });
    expect((await folders.begin('imports', endless)).body).toMatchObject({ code: 'knowledge.folder-too-large' });
    const shared = listed(await zipOf({ ...good, 'other.en.md': articleOf('O', 'x') }), (entry) => { entry.writeUInt32LE(100_000, 20); });
    expect((await folders.begin('imports', shared)).body).toMatchObject({ code: 'knowledge.folder-unreadable' });
  });

  it('that lies of its sizes or is damaged stores nothing of it', async () => {
    const lying = listed(await zipOf({ ...good, 'lying.en.md': articleOf('L', 'x'.repeat(5000)) }), (entry) => { if (entry.subarray(46, 57).toString() === 'lying.en.md') entry.writeUInt32LE(10, 24); });
    expect(await became(lying, 'lying.en.md')).toEqual(refusedAlone('damaged'));
    const zip = await zipOf({ ...good, 'torn.en.md': articleOf('T', Array.from({ length: 3000 }, (_, at) => String(at * 7919)).join(' ')) });
    expect(await became(zip.fill(0xff, zip.indexOf('torn.en.md') + 60, zip.indexOf('torn.en.md') + 400), 'torn.en.md')).toEqual(refusedAlone('damaged'));
  });

  it('with names that one disk takes for one, or that nobody can read, is refused for them', async () => {
    expect(await became(await zipOf({ ...good, 'files/A.png': 'x', 'files/a.png': 'y' }), 'files/a.png')).toEqual(refusedAlone('name-twice'));
    const names = replaced(await zipOf({ ...good, 'files/abcd.png': 'x' }), 'files/abcd', Buffer.from([...Buffer.from('files/a'), 0xff, 0xfe, 0x64]));
    const { rows } = await folders.bringIn(names);
    expect(rows.filter(({ reason }) => reason === 'name-not-utf8')).toHaveLength(1);
  });

  it('of too many files, none, or that is no folder is refused as a whole', async () => {
    const many = await zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`files/${at}.txt`, 'x'])));
    expect((await folders.begin('rehearsals', many)).body).toMatchObject({ code: 'knowledge.folder-too-large' });
    for (const [bytes, code] of [[await zipOf({}), 'knowledge.folder-empty'], [Buffer.from('Hello'), 'knowledge.folder-unreadable'], [(await zipOf(good)).subarray(0, 40), 'knowledge.folder-unreadable']] as const) expect((await folders.begin('rehearsals', bytes)).body).toMatchObject({ code });
  });

  it('of somebody else is not there', async () => {
    const other = await company.signedIn({ role: 'trainer', name: 'Other' });
    const fileId = (await other.post('/files?name=a.zip').set('content-type', 'application/zip').send(await zipOf(good)).expect(201)).body.id as string;

    expect((await company.admin.post('/knowledge-folder/imports').send({ fileId })).body).toMatchObject({ code: 'reference.not-found' });
  });
});
