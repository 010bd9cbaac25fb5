import type { Letter } from './letter.ts';

/** A letter that is due: to whom, in which language, and about what. */
export interface DueMail {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly locale: string;
  readonly about: string;
}

/** Writes letters of one kind at the moment they leave, from what is true then. Null: it is no longer due. */
export interface MailWriter {
  write(mail: DueMail): Promise<Letter | null>;
}

type WriterClass = new (...args: never[]) => MailWriter;

const writers = new Map<string, WriterClass>();

/** Names a kind of letter, `module.what`; the class is a provider of its module. */
export function WritesMail(kind: string): (type: WriterClass) => void {
  return (type) => {
    const other = writers.get(kind);
    if (other && other.name !== type.name) throw new Error(`${kind} is written by ${other.name} and by ${type.name}.`);
    writers.set(kind, type);
  };
}

export const writerOf = (kind: string): WriterClass | undefined => writers.get(kind);
