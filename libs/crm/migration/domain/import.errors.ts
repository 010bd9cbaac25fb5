import { DomainError } from '#platform/kernel';

abstract class FileRefused extends DomainError {
  static override readonly status: number = 422;
}

export class ImportFileEmpty extends FileRefused {
  static override readonly code = 'import.empty';
  static override readonly title = 'The file has no rows';
  constructor() { super('There is nothing in the file to bring in.'); }
}

export class ImportFileBinary extends FileRefused {
  static override readonly code = 'import.binary';
  static override readonly title = 'This is no table of text';
  constructor(line: number | null = null) { super(`The file is a picture, an archive or a workbook${line === null ? '' : ` (line ${line})`}. Save the table as CSV first.`, line === null ? {} : { line }); }
}

export class ImportFileTooLarge extends FileRefused {
  static override readonly code = 'import.too-large';
  static override readonly title = 'The file is too large';
  constructor(size: number, limit: number) { super(`The file has ${size} bytes; ${limit} can be brought in at once. Divide it.`, { size, limit }); }
}

export class ImportTooManyColumns extends FileRefused {
  static override readonly code = 'import.too-many-columns';
  static override readonly title = 'The table has too many columns';
  constructor(line: number, limit: number) { super(`Line ${line} has more than ${limit} columns. Is the delimiter right?`, { line, limit }); }
}

export class ImportEncodingWrong extends FileRefused {
  static override readonly code = 'import.encoding';
  static override readonly title = 'The file is not in this encoding';
  constructor(encoding: string, line: number) { super(`Line ${line} is no text in ${encoding}. Choose another encoding.`, { encoding, line }); }
}

export class ImportTableBroken extends FileRefused {
  static override readonly code = 'import.broken';
  static override readonly title = 'The table cannot be read on';
  constructor(reason: 'unterminated-quote' | 'cell-too-long', line: number) {
    super(reason === 'unterminated-quote' ? `The quotation mark of line ${line} is never closed.` : `A cell of line ${line} is too long.`, { reason, line });
  }
}

export class ImportHeaderMissing extends FileRefused {
  static override readonly code = 'import.no-such-row';
  static override readonly title = 'The file has no such row';
  constructor(headerRow: number) { super(`Row ${headerRow} is not among the first of the file.`, { headerRow }); }
}

export class ImportNothingMapped extends FileRefused {
  static override readonly code = 'import.nothing-mapped';
  static override readonly title = 'No column is brought in';
  constructor() { super('Map at least a name, an e-mail, a phone or an organization; of deals, their name; of activities, their type.'); }
}

export class ImportNotOpen extends DomainError {
  static override readonly code = 'import.not-open';
  static override readonly title = 'The import can no longer be changed';
  constructor(state: string) { super(`It is ${state}.`, { state }); }
}
