import { describe, expect, it } from '@jest/globals';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { articleFile, articleIn, differingTerm, type ArticleFront } from './article-file.ts';
import { processFile, processIn } from './process-file.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const refusal = (text: string | Uint8Array): readonly unknown[] => {
  try {
    articleIn(typeof text === 'string' ? bytes(text) : text);
  } catch (error) {
    if (error instanceof FileRefused) return [error.reason, error.field];
    throw error;
  }
  return [];
};
const head = (more = ''): string => `---\ntitle: Answer\nkind: how-to\n${more}---\n\nText.\n`;

describe('the file of an article', () => {
  it('says what it says, whatever stands in it', () => {
    const front: ArticleFront = { title: "Yes: no # 'quoted' \"too\" — 100% @you", summary: 'One\ntwo: three\n  four', kind: 'faq', tags: ['a, b', 'no', '1'], owner: 'a@example.com', audience: ['sales-person'], reviewIntervalDays: 30, id: '01900000-0000-7000-8000-000000000001' };
    const file = articleFile(front, '\n\n# A\n\n---\nb: c\n---\n\n');

    expect(articleIn(bytes(file))).toEqual({ front, body: '# A\n\n---\nb: c\n---' });
    expect(articleFile(articleIn(bytes(file)).front, articleIn(bytes(file)).body)).toBe(file);
  });

  it('says what a decision record explains; what it says of a change does not go out again', () => {
    const front: ArticleFront = { title: 'Why', kind: 'decision-record', explains: { kind: 'stage', name: 'Sales / New: first' } };
    const file = articleFile({ ...front, isMajor: true, changeNote: 'New' }, 'Text.');

    expect(articleIn(bytes(file))).toEqual({ front: { ...front, tags: [], audience: [] }, body: 'Text.' });
    expect(articleIn(bytes(file.replace('---\ntitle', '---\nisMajor: true\nchangeNote: New\ntitle'))).front).toMatchObject({ isMajor: true, changeNote: 'New' });
  });

  it('is read with a byte order mark and the line ends of Windows', () => {
    expect(articleIn(bytes(`\ufeff${head().replaceAll('\n', '\r\n')}`))).toMatchObject({ front: { title: 'Answer' }, body: 'Text.' });
  });

  it.each([
    ['Text.', ['front-matter-missing', null]], ['---\ntitle: A\n', ['front-matter-missing', null]], ['---\ntitle: [\n---\n', ['front-matter-broken', null]], ['---\n- a\n---\n', ['front-matter-broken', null]],
    [head('title: Again\n'), ['front-matter-broken', null]], [head('tags: &a [x]\naudience: *a\n'), ['front-matter-broken', null]], [head('color: red\n'), ['front-matter-unknown', 'color']], [head('reviewIntervalDays: 0\n'), ['value-refused', 'reviewIntervalDays']],
    ['---\ntitle: A\nkind: poem\n---\n', ['value-refused', 'kind']], ['---\ntitle: 5\nkind: faq\n---\n', ['value-refused', 'title']], [head('owner: nobody\n'), ['value-refused', 'owner']], [head('id: 5\n'), ['value-refused', 'id']], [head('explains: { kind: stage, name: A }\n'), ['explains-nothing', 'explains']], [head('explains: { kind: moon, name: A }\n'), ['value-refused', 'explains/kind']], [head('isMajor: perhaps\n'), ['value-refused', 'isMajor']], [`${head()}\0`, ['value-refused', 'body']],
    [head(`tags: [${'x'.repeat(20_000)}]\n`), ['too-large', 'front-matter']], [head(`summary: ${'x'.repeat(501)}\n`), ['value-refused', 'summary']], [`${head()}${'x'.repeat(200_001)}`, ['value-refused', 'body']],
  ])('%# is refused for what is wrong with it', (text, expected) => expect(refusal(text)).toEqual(expected));

  it('is refused where it is no UTF-8', () => expect(refusal(Buffer.from([...bytes(head()), 0xd0]))).toEqual(['not-utf8', null]));

  it('says the same terms in each language, in any order', () => {
    const en: ArticleFront = { title: 'A', kind: 'faq', tags: ['b', 'a'], audience: [] };

    expect(differingTerm([en, { ...en, title: 'Б', tags: ['a', 'B'] }])).toBeNull();
    expect(differingTerm([en, { ...en, tags: ['a'] }])).toBe('tags');
    expect(differingTerm([en, { ...en, kind: 'policy' }])).toBe('kind');
    expect(differingTerm([en, { ...en, reviewIntervalDays: 30 }])).toBe('reviewIntervalDays');
    const why: ArticleFront = { ...en, kind: 'decision-record', explains: { kind: 'role', name: 'trainer' } };
    expect(differingTerm([why, { ...why, explains: { name: 'trainer', kind: 'role' }, isMajor: true }])).toBeNull();
    expect(differingTerm([why, { ...why, explains: { kind: 'role', name: 'auditor' } }])).toBe('explains');
  });
});

describe('the file of a process', () => {
  it('says what it says', () => {
    const process = { name: 'Answer', purpose: 'So that nobody waits.', owner: 'a@example.com', steps: [{ name: 'Call', work: 'Say who you are.\n\n## Then\n\nAsk: “why?”\n', roles: ['salesperson'], minutes: 10, control: { check: 'Was it within the hour?', by: 'head-of-sales' }, stages: ['Sales / New'] }] };

    expect(processIn(bytes(processFile(process)))).toEqual(process);
  });

  it('has nothing below', () => expect(() => processIn(bytes('---\nname: A\n---\nMore.'))).toThrow('process-has-text'));
  it('names what is wrong by its place', () => expect(() => processIn(bytes('---\nname: A\nsteps:\n  - name: B\n    screen: moon\n---\n'))).toThrow('value-refused steps/0/screen unknown-choice'));
});
