import { decoderLabel, type CsvEncoding } from './csv-encoding.ts';

const tables = new Map<string, Map<string, number>>();

/** The bytes of a text in an old encoding: the platform only decodes, so its decoder is read backwards. */
export function encodeText(text: string, encoding: CsvEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(encoding);
  return Buffer.from(Array.from(text, (sign) => {
    const byte = table.get(sign);
    if (byte === undefined) throw new RangeError(`${encoding} has no «${sign}»`);
    return byte;
  }));
}

function tableOf(encoding: CsvEncoding): Map<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(decoderLabel(encoding));
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  tables.set(encoding, table);
  return table;
}
