import { encodeText, type CsvEncoding } from '#platform/csv';

/** A text in which every sign that an encoding has not is a question mark: our own words in a file of an old encoding. */
export function encodable(text: string, encoding: CsvEncoding): string {
  if (encoding.startsWith('utf')) return text;
  return Array.from(text, (sign) => (isKnown(sign, encoding) ? sign : '?')).join('');
}

function isKnown(sign: string, encoding: CsvEncoding): boolean {
  if (sign < '\x80') return true;
  try {
    return encodeText(sign, encoding).length > 0;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return false;
  }
}
