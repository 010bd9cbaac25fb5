import { inflateSync } from 'node:zlib';

interface Pdf {
  readonly pages: number;
  readonly lang: string;
  /** What stands on the pages, as it was drawn. */
  readonly text: string;
}

const objects = (pdf: string): Map<string, string> => new Map([...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/gu)].map(([, id, body]) => [id!, body!]));

/** The bytes of an object's stream. */
function streamOf(body: string): string {
  const [, bytes] = /stream\n([\s\S]*?)\nendstream/u.exec(body) ?? [];
  return bytes === undefined ? '' : /FlateDecode/u.test(body) ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
}

/** What each glyph of a font stands for. */
function lettersOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>();
  const word = (hex: string): string => String.fromCharCode(...(hex.match(/[0-9a-f]{4}/giu) ?? []).map((each) => parseInt(each, 16)));
  for (const [, from, list] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/giu)) {
    for (const [at, [, hex]] of [...list!.matchAll(/<([0-9a-f ]+)>/giu)].entries()) letters.set((parseInt(from!, 16) + at).toString(16).padStart(4, '0'), word(hex!));
  }
  return letters;
}

/** Reads a PDF of ours back: with the tables that its fonts bring along, as any reader does that copies or searches. */
export function pdfText(bytes: Buffer): Pdf {
  const found = objects(bytes.toString('latin1'));
  const fonts = new Map<string, Map<string, string>>();
  for (const body of found.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const [, cmap] = /ToUnicode (\d+) 0 R/u.exec(found.get(id!) ?? '') ?? [];
      if (cmap) fonts.set(name!, lettersOf(streamOf(found.get(cmap)!)));
    }
  }
  let text = '';
  for (const body of found.values()) {
    const drawn = streamOf(body);
    if (!drawn.includes(' Tf')) continue;
    let letters = new Map<string, string>();
    for (const [, font, shown] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/gu)) {
      if (font) letters = fonts.get(font) ?? new Map();
      else text += `${[...shown!.matchAll(/<([0-9a-f]*)>/giu)].flatMap(([, hex]) => hex!.match(/.{4}/gu) ?? []).map((glyph) => letters.get(glyph.toLowerCase()) ?? '').join('')}\n`;
    }
  }
  return { pages: [...found.values()].filter((body) => /\/Type \/Page\b/u.test(body)).length, lang: /\/Lang \(([^)]*)\)/u.exec(bytes.toString('latin1'))?.[1] ?? '', text };
}
