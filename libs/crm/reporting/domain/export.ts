import { Aggregate } from '#platform/kernel';
import { ExportFinished } from './export.events.ts';

/** Which records go into a file, in which order and columns. */
export interface ExportChoice {
  readonly kind: string;
  readonly filter: unknown;
  readonly q: string | null;
  readonly sort: string | null;
  readonly columns: readonly string[];
}

export interface ExportFormat {
  readonly encoding: string;
  readonly delimiter: string;
  readonly locale: string;
}

/** The file that came of it: the hash tells later whether a file found somewhere is this one. */
export interface ExportedFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly rows: number;
}

/** That somebody took records out of the system: who, which, how many, into which file. It is written once and never changed. */
export class Export extends Aggregate<Export> {
  readonly kind!: string;
  readonly filter!: unknown;
  readonly q!: string | null;
  readonly sort!: string | null;
  readonly columns!: string[];
  readonly encoding!: string;
  readonly delimiter!: string;
  readonly locale!: string;
  readonly fileId!: string;
  readonly fileName!: string;
  readonly size!: number;
  readonly sha256!: string;
  readonly rows!: number;
  readonly ownerId!: string | null;
  readonly createdAt!: Date;

  constructor(readonly id: string) { super(); }

  static finished(id: string, choice: ExportChoice, format: ExportFormat, file: ExportedFile, ownerId: string | null, at: Date): Export {
    const finished = new Export(id);
    finished.change({ ...choice, ...format, ...file, columns: [...choice.columns], ownerId, createdAt: at });
    finished.record(new ExportFinished(id, choice.kind, file.rows, file.fileId, file.sha256, ownerId));
    return finished;
  }
}
