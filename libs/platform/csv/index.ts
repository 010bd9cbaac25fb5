export { csvEncodings, type CsvEncoding } from './csv-encoding.ts';
export { csvLine, utf8Mark } from './csv-line.ts';
export { CsvReader, type CsvFormat } from './csv-reader.ts';
export type { CsvPlace, CsvRecord } from './csv-record.ts';
export { CsvUnreadable, type CsvUnreadableCode } from './csv-unreadable.ts';
export { csvDelimiters, detectDelimiter, type CsvDelimiter } from './detect-delimiter.ts';
export { detectEncoding } from './detect-encoding.ts';
export { encodeText } from './encode-text.ts';
export { isBinary } from './is-binary.ts';
