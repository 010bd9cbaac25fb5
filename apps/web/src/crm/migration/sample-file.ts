import { migrationText } from './migration-text.ts';

const keys = ['familyName', 'givenName', 'email', 'phone', 'organization', 'jobTitle', 'city', 'note'] as const;

/** A small file to fill in, in the reader's language; the mark at its head lets old spreadsheets read it right. */
export function sampleFile(): string {
  const rows = [keys.map((key) => migrationText(`sample.${key}`)), ...migrationText('sample.rows').split('\n').map((line) => line.split('|'))];
  const text = rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n');
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}\r\n`)}`;
}
