import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/kernel';
import { Papers, type Cover, type Sheet } from '../../application/paper/papers.ts';
import { PdfPage } from './pdf-page.ts';

const quiet = '#5f5f5f';
const accent = '#0b6b66';

/** Briefings as PDF: written here, with fonts that come with the product; nothing is fetched, nothing in a text is more than text. */
@Injectable()
export class PdfPapers extends Papers {
  constructor(private readonly clock: Clock) { super(); }

  async write(sheets: readonly Sheet[], { title, aside, note, footer }: Cover, locale: string): Promise<Buffer> {
    const page = await PdfPage.open(title, locale, this.clock.now());
    if (sheets.length !== 1) contents(page, sheets, title, aside, note);
    for (const [at, sheet] of sheets.entries()) draw(page, sheet, at, sheets.length === 1 ? aside : '');
    return page.close((at, of) => footer.replace('{page}', String(at)).replace('{pages}', String(of)));
  }
}

function contents(page: PdfPage, sheets: readonly Sheet[], title: string, aside: string, note: string | null): void {
  page.turn();
  page.write(title, { size: 20, style: 'strong', gap: 2 });
  page.write(aside, { size: 10, color: quiet, gap: 16 });
  for (const [at, sheet] of sheets.entries()) page.write(`${at + 1}. ${sheet.title}`, { size: 11, color: accent, gap: 2 }, `sheet-${at}`);
  if (note) page.write(note, { size: 10, color: quiet });
}

function draw(page: PdfPage, { title, aside, quotes, attention, about, blocks }: Sheet, at: number, more: string): void {
  page.turn();
  page.mark(`sheet-${at}`, title);
  page.write(title, { size: 20, style: 'strong', gap: 2 });
  page.write([aside, more].filter(Boolean).join(' · '), { size: 10, color: quiet, gap: 10 });
  for (const { head, text } of quotes) {
    page.write(head, { size: 9, color: quiet, indent: 12 });
    page.write(text, { size: 11, gap: 8, indent: 12 });
  }
  if (attention) {
    page.write(attention.head, { size: 10, style: 'strong', color: '#8a4b00', indent: 12 });
    page.write(attention.text, { size: 11, gap: 8, indent: 12 });
  }
  if (about) page.write(about, { size: 10, gap: 6 });
  for (const block of blocks) part(page, block);
}

function part(page: PdfPage, { title, none, rows }: Sheet['blocks'][number]): void {
  page.needs(64);
  page.space(8);
  page.write(title, { size: 13, style: 'strong', gap: 2 });
  page.rule();
  if (rows.length === 0) page.write(none, { size: 10, color: quiet });
  for (const { head, detail, more } of rows) {
    page.needs(30);
    page.write(head, { size: 10.5, style: 'strong' });
    page.write(detail, { size: 9, color: quiet });
    for (const text of more) page.write(text, { size: 10 });
    page.space(5);
  }
}
