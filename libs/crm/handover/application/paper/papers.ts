import type { Label } from '#platform/records';

/** Who is to read a document. */
export interface Reader {
  readonly name: string;
  readonly locale: keyof Label;
  readonly timeZone: string;
}

/** What one line says, and below it what else there is to say of it. */
export interface SheetRow {
  readonly head: string;
  readonly detail: string;
  readonly more: readonly string[];
}

/** What is said of one customer, in words and in order. */
export interface Sheet {
  readonly title: string;
  readonly aside: string;
  readonly quotes: readonly { readonly head: string; readonly text: string }[];
  readonly attention: { readonly head: string; readonly text: string } | null;
  readonly about: string | null;
  readonly blocks: readonly { readonly title: string; readonly none: string; readonly rows: readonly SheetRow[] }[];
}

/** What stands around the sheets. */
export interface Cover {
  readonly title: string;
  readonly aside: string;
  readonly note: string | null;
  /** `{page}` and `{pages}` stand for the numbers. */
  readonly footer: string;
}

/** Makes a document of sheets; with more than one, a page before them lists them. */
export abstract class Papers {
  abstract write(sheets: readonly Sheet[], cover: Cover, locale: keyof Label): Promise<Buffer>;
}

export abstract class Readers {
  /** Whoever asks. */
  abstract reader(): Promise<Reader>;
}
