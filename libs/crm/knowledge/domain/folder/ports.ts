import type { Article } from '../article.ts';
import type { Edition } from '../edition.ts';
import type { Language } from '../language.ts';
import type { Process } from '../processes/process.ts';
import type { Setting } from '../setting.ts';
import type { FolderRow, RowOutcome } from './row.ts';
import type { FileReason } from './file-refused.ts';

/** One file in a packed folder; `fault`: why its bytes are not to be read. Sizes in bytes. */
export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly fault: FileReason | null;
}

export interface PackedFolder {
  readonly files: readonly PackedFile[];
  /** @throws FileRefused where they are damaged */
  read(path: string): AsyncIterable<Buffer>;
  close(): void;
}

export interface FileToPack {
  readonly path: string;
  readonly at: Date;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Folders as one file. */
export abstract class PackedFolders {
  /** A stored ZIP by its list of contents alone. @throws NotAFolder, FolderTooLarge */
  abstract open(fileId: string, size: number): Promise<PackedFolder>;
  /** The bytes of a ZIP as it is made, with memory for one of its files. */
  abstract pack(files: AsyncIterable<FileToPack>): AsyncIterable<Buffer>;
}

export type Counts = Readonly<Record<RowOutcome, number>>;

/** What became of the files of a folder, by the job that brought them in or tried to. */
export abstract class FolderRows {
  abstract begin(jobId: string, ownerId: string): Promise<void>;
  /** What is said of a file twice counts as the better of both. */
  abstract write(jobId: string, rows: readonly FolderRow[]): Promise<void>;
  abstract counts(jobId: string): Promise<Counts>;
  /** The articles that it stored. */
  abstract stored(jobId: string): Promise<ReadonlySet<string>>;
  /** Lets go of what is said of single files by jobs that ended before a day. */
  abstract forget(before: string): Promise<void>;
  /** Those of `paths` of which nothing was said. */
  abstract missing(jobId: string, paths: readonly string[]): Promise<readonly string[]>;
}

export interface KnownArticle {
  readonly id: string;
  readonly slug: string;
}

/** A setting as a folder calls it: a stage by `pipeline / stage`, a role by its code. */
export interface NamedSetting extends Setting { readonly name: string }

/** Names in place of ids, as a folder has them, and what is there already. */
export abstract class FolderNames {
  abstract roles(): Promise<ReadonlyMap<string, string>>;
  abstract lines(): Promise<ReadonlyMap<string, string>>;
  /** `pipeline / stage` to the id of the first such stage that is offered. */
  abstract stages(): Promise<ReadonlyMap<string, string>>;
  /** Everything that a decision record may explain; of equal names the first is meant. */
  abstract settings(): Promise<readonly NamedSetting[]>;
  /** Colleagues in office by their e-mail in lower case. */
  abstract owners(): Promise<ReadonlyMap<string, string>>;
  abstract articles(): Promise<readonly KnownArticle[]>;
  /** Those in use. */
  abstract processes(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Which of the ids are of steps of another process, now or in any version. */
  abstract stepsElsewhere(processId: string, stepIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What an import changes, locked without asking which version was seen: the folder is what whoever brings it in wants. */
export abstract class FolderTargets {
  abstract article(id: string): Promise<Article | null>;
  /** One in use. @throws FileRefused where it was removed */
  abstract process(id: string): Promise<Process | null>;
  abstract edition(articleId: string, language: Language): Promise<Edition | null>;
  /** The files an article has. */
  abstract files(articleId: string): Promise<readonly { readonly fileId: string; readonly name: string; readonly size: number }[]>;
}
