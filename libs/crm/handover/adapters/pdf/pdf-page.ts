import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { plainText } from './plain-text.ts';

type Style = 'plain' | 'strong';
interface Look { readonly size: number; readonly style?: Style; readonly color?: string; readonly gap?: number; readonly indent?: number }

const require = createRequire(import.meta.url);
const fonts: Readonly<Record<Style, string>> = { plain: 'DejaVuSansCondensed.ttf', strong: 'DejaVuSansCondensed-Bold.ttf' };
const bytesOf = new Map<Style, Promise<Buffer>>();
/** Read once: what is drawn with them is taken out of them for each document. */
const fontOf = (style: Style): Promise<Buffer> => {
  const known = bytesOf.get(style) ?? readFile(require.resolve(`dejavu-fonts-ttf/ttf/${fonts[style]}`));
  bytesOf.set(style, known);
  return known;
};

export const margin = 54;
const ink = '#1a1a1a';
const footerRoom = 28;

/** Paper of A4 with text that flows: it breaks lines and pages, and nothing of it is markup. */
export class PdfPage {
  private constructor(private readonly document: PDFKit.PDFDocument) {}

  static async open(title: string, lang: string, at: Date): Promise<PdfPage> {
    const document = new PDFDocument({ size: 'A4', margins: { top: margin, left: margin, right: margin, bottom: margin + footerRoom }, bufferPages: true, autoFirstPage: false, lang, displayTitle: true, pdfVersion: '1.7', info: { Title: plainText(title), Creator: 'Holdfast', Producer: 'Holdfast', CreationDate: at } });
    for (const style of ['plain', 'strong'] as const) document.registerFont(style, await fontOf(style));
    return new PdfPage(document);
  }

  get count(): number { return this.document.bufferedPageRange().count; }

  turn(): void { this.document.addPage(); }

  /** A place in the document that its outline and `link` lead to. */
  mark(name: string, title: string): void {
    this.document.addNamedDestination(name, 'XYZ', margin, this.document.y, null as never);
    this.document.outline.addItem(plainText(title));
  }

  write(text: string, { size, style = 'plain', color = ink, gap = 0, indent = 0 }: Look, link?: string): void {
    const words = plainText(text);
    if (words === '') return;
    this.document.font(style).fontSize(size).fillColor(color).text(words, margin + indent, undefined, { width: this.width - indent, lineGap: size * 0.25, ...(link && { goTo: link }) });
    this.document.y += gap;
  }

  /** Begins a new page where what comes next has not so much room. */
  needs(height: number): void {
    if (this.document.y + height > this.document.page.height - this.document.page.margins.bottom) this.turn();
  }

  /** A quiet line across. */
  rule(color = '#dcdcd8'): void {
    const { y } = this.document;
    this.document.moveTo(margin, y).lineTo(margin + this.width, y).lineWidth(0.5).strokeColor(color).stroke();
    this.document.y += 5;
  }

  space(height: number): void { this.document.y += height; }

  /** Writes the foot of every page, and what only the whole document knows. */
  async close(foot: (page: number, pages: number) => string): Promise<Buffer> {
    const { document, count } = this;
    for (let at = 0; at < count; at++) {
      document.switchToPage(at);
      const { bottom } = document.page.margins;
      document.page.margins.bottom = 0; // below the text, where a line would turn the page
      document.font('plain').fontSize(8).fillColor('#6b6b6b').text(foot(at + 1, count), margin, document.page.height - margin, { width: this.width, align: 'right', lineBreak: false });
      document.page.margins.bottom = bottom;
    }
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      document.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces))).on('error', reject);
      document.end();
    });
  }

  private get width(): number { return this.document.page.width - 2 * margin; }
}
