export const csvEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-u', 'koi8-r', 'cp866', 'windows-1252'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

/** The name under which the platform's decoder knows the encoding. */
export const decoderLabel = (encoding: CsvEncoding): string => (encoding === 'cp866' ? 'ibm866' : encoding);

/** How many bytes a decoded text took. */
export function byteCounter(encoding: CsvEncoding): (text: string) => number {
  if (encoding === 'utf-8') return (text) => Buffer.byteLength(text);
  return encoding.startsWith('utf-16') ? (text) => text.length * 2 : (text) => text.length;
}

/** How many of the bytes make whole characters; the rest waits for the next piece. */
export function wholeLength(encoding: CsvEncoding, bytes: Uint8Array): number {
  const { length } = bytes;
  if (encoding === 'utf-8') return wholeUtf8(bytes);
  if (!encoding.startsWith('utf-16')) return length;
  const even = length - (length % 2);
  const lastHigh = even === 0 ? 0 : bytes[encoding === 'utf-16le' ? even - 1 : even - 2]!;
  return lastHigh >= 0xd8 && lastHigh <= 0xdb ? even - 2 : even;
}

function wholeUtf8(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back]!;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? length - back : length;
  }
  return length;
}

export function byteOrderMark(encoding: CsvEncoding): number {
  if (encoding === 'utf-8') return 3;
  return encoding.startsWith('utf-16') ? 2 : 0;
}

/** The text of whole characters, or null where the bytes are no text of the encoding. A mark stays. */
export function strictlyDecoded(encoding: CsvEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(decoderLabel(encoding), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw cause;
  }
}
