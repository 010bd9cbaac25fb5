// The first bytes of files that people take for tables: archives (also xlsx), old Excel, PDF, pictures, gzip.
const signatures = [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46, 0x2d], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x1f, 0x8b], [0x47, 0x49, 0x46, 0x38]];

/** Whether the bytes are no text in any encoding: a known signature, a zero outside UTF-16, many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true;
  if (utf16Order(bytes) !== null) return false;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  return controls > bytes.length / 20;
}

/** UTF-16 by its mark, or by the high bytes: those of Latin, Cyrillic and punctuation stand at every other place. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(Math.floor(bytes.length / 2), 32_768);
  if (pairs < 2) return null;
  const high = [0, 0];
  const breaks = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    const byte = bytes[at]!;
    if (byte === 0 || byte === 4 || byte === 0x20) high[at % 2]!++;
    if (byte === 0) breaks[at % 2]!++;
  }
  if (high[1]! > pairs * 0.9 && breaks[1]! > 0 && breaks[0]! === 0) return 'utf-16le';
  return high[0]! > pairs * 0.9 && breaks[0]! > 0 && breaks[1]! === 0 ? 'utf-16be' : null;
}
