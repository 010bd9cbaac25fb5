import { describe, expect, it } from '@jest/globals';
import { TestClock } from '#platform/testing';
import { pdfText } from '../../../../../test/acceptance/support/pdf-text.ts';
import type { Sheet } from '../../application/paper/papers.ts';
import { plainText } from './plain-text.ts';
import { PdfPapers } from './pdf-papers.ts';

const cover = { title: 'Given to me', aside: 'for Iryna', note: null, footer: 'Page {page} of {pages}' };
const sheet = (more: Partial<Sheet> = {}): Sheet => ({ title: 'Briefing: Дніпро Прокат', aside: 'from Їжак', quotes: [{ head: 'says', text: 'Ґанок, ёлка' }], attention: null, about: null, blocks: [{ title: 'Who is there', none: 'Nothing', rows: [{ head: 'Ada', detail: 'buyer', more: ['tea'] }] }], ...more });
const bytes = (clock: TestClock, ...sheets: Sheet[]) => new PdfPapers(clock).write(sheets, cover, 'uk');
const write = async (...sheets: Sheet[]) => pdfText(await bytes(new TestClock(), ...sheets));
const withRow = (text: string): Sheet => sheet({ blocks: [{ title: 'Who', none: '', rows: [{ head: text, detail: text, more: [text, text] }] }] });

describe('a briefing as PDF', () => {
  it('has its words, in any of the three alphabets, and its pages numbered', async () => {
    const { text, pages, lang } = await write(sheet());
    for (const word of ['Briefing: Дніпро Прокат', 'from Їжак', 'Ґанок, ёлка', 'Who is there', 'Ada', 'tea', 'Page 1 of 1']) expect(text).toContain(word);
    expect([pages, lang]).toEqual([1, 'uk']);
  });

  it('is the same for the same words at the same time', async () => {
    const clock = new TestClock();
    const [one, two] = [await bytes(clock, sheet()), await bytes(clock, sheet())];
    clock.forward({ days: 1 });
    expect([two.equals(one), (await bytes(clock, sheet())).equals(one)]).toEqual([true, false]);
  });

  it('lists what is in it where it is more than one, and has a page for each', async () => {
    const { text, pages } = await write(sheet(), sheet({ title: 'Briefing: Acme' }));
    expect(pages).toBe(3);
    for (const word of ['Given to me', '1. Briefing: Дніпро Прокат', '2. Briefing: Acme', 'Page 3 of 3']) expect(text).toContain(word);
    expect(await write()).toMatchObject({ pages: 1 });
  });

  it('breaks what is long over lines and pages, and loses none of it', async () => {
    const { text, pages } = await write(withRow('слово '.repeat(3000)));
    expect(text.match(/слово/gu)).toHaveLength(12_000);
    expect(pages).toBeGreaterThan(5);
    const endless = await write(withRow('W'.repeat(5000)));
    expect(endless.text.match(/W/gu)!.length).toBeGreaterThanOrEqual(20_000);
  });

  it('leaves out what nobody sees, and keeps the lines', () => {
    expect(plainText('a\u202Eb\u0000c\uFEFF\u200Bd\tx\r\ny\u2028z\n\n\n\nend \uD800')).toBe('abcd x\ny\nz\n\nend');
  });

  it('takes a text for nothing but text', async () => {
    const odd = ['(\\) Tj ET /JS (x)', '%PDF-1.7 endstream endobj', '\u0000\u0007\u202Eturned\u202C\uFEFF', '<b>bold</b>', '😀 漢字 ﷽', '\uD800 half', ''];
    const { text, pages } = await write(sheet({ title: odd.join(' '), about: odd.join('\n'), quotes: [{ head: '', text: '\n\n\n' }] }), ...odd.map(withRow));
    for (const word of ['(\\) Tj ET /JS (x)', '%PDF-1.7 endstream endobj', 'turned', '<b>bold</b>', ' half']) expect(text).toContain(word);
    expect(text).not.toMatch(/\u202E|\uD800/u);
    expect(pages).toBe(odd.length + 2);
  });
});
