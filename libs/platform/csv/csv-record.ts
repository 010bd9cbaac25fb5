/** One record of a table, with what is needed to point at it, to hand it back, and to read on from it. */
export interface CsvRecord {
  /** 0-based, empty lines not counted. */
  readonly number: number;
  /** 1-based line of the file where the record begins. */
  readonly line: number;
  /** Where the record begins in the file. */
  readonly byteOffset: number;
  readonly values: string[];
  /** The record as it stands in the file, without its line break. */
  readonly raw: string;
}

/** Where a reading begins: the place of a record that was yielded before. */
export type CsvPlace = Pick<CsvRecord, 'number' | 'line' | 'byteOffset'>;
