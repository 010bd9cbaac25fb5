import { CsvReader, detectDelimiter, detectEncoding, isBinary, type CsvEncoding, type CsvRecord } from '#platform/csv';
import { ImportFileBinary, ImportFileEmpty } from './import.errors.ts';
import { importLimits } from './import-limits.ts';
import { refusalOfTable } from './unreadable-table.ts';

export interface TableFormat {
  readonly encoding: CsvEncoding;
  readonly delimiter: string;
}

export interface TableHead extends TableFormat {
  /** The first records of the file, whole ones only. */
  readonly records: readonly CsvRecord[];
}

/**
 * Tells the format of a table from its first bytes, as far as it is not told, and reads its first records.
 * @throws ImportFileEmpty, ImportFileBinary, ImportEncodingWrong, ImportTooManyColumns, ImportTableBroken
 */
export async function readHead(bytes: Buffer, isWhole: boolean, told: Partial<TableFormat>): Promise<TableHead> {
  if (bytes.length === 0) throw new ImportFileEmpty();
  if (isBinary(bytes)) throw new ImportFileBinary();
  const encoding = told.encoding ?? detectEncoding(bytes);
  const delimiter = told.delimiter ?? detectDelimiter(textOf(bytes, encoding));
  const records = await firstRecords(bytes, isWhole, { encoding, delimiter });
  if (records.length === 0) throw new ImportFileEmpty();
  return { encoding, delimiter, records };
}

const textOf = (bytes: Buffer, encoding: CsvEncoding): string => new TextDecoder(encoding === 'cp866' ? 'ibm866' : encoding).decode(bytes);

async function firstRecords(bytes: Buffer, isWhole: boolean, format: TableFormat): Promise<CsvRecord[]> {
  const records: CsvRecord[] = [];
  const source = (async function* () { yield bytes; })();
  try {
    for await (const batch of new CsvReader(source, { ...format, limits: { columns: importLimits.columns, field: importLimits.cellLength } })) {
      records.push(...batch);
      // The head may end in the middle of a record: what comes after the first batch is the end that is not there.
      if (!isWhole) break;
    }
  } catch (cause) {
    throw refusalOfTable(cause, format.encoding);
  }
  return records.slice(0, importLimits.headRecords);
}
