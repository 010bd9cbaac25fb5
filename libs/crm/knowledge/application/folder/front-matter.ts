import { Document, isSeq, parseDocument } from 'yaml';
import { buildMessage } from '#platform/fields';
import { ValidationFailed } from '#platform/kernel';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { folderLimits } from '../../domain/folder/limits.ts';

const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u;
const written = { lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' } as const;

/** A text as it is kept in a file: without blank lines around it, its lines ended one way. */
export const bodyOf = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replace(/^(?:[ \t]*\n)+/u, '').trimEnd();

/** What stands between the first lines of dashes, and the text below. @throws FileRefused */
export function takenApart(bytes: Uint8Array, longest: number = folderLimits.frontMatter): { readonly front: Readonly<Record<string, unknown>>; readonly body: string } {
  const text = decoded(bytes).replaceAll(/\r\n?/gu, '\n');
  const [whole, front = ''] = block.exec(text) ?? [];
  if (whole === undefined) throw new FileRefused('front-matter-missing');
  if (front.length > longest) throw new FileRefused('too-large', 'front-matter', String(longest));
  return { front: fieldsIn(front), body: bodyOf(text.slice(whole.length)) };
}

/** The file that `takenApart` reads back; lists of plain words stand on one line. */
export function putTogether(front: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined && value !== null)));
  for (const name of ['tags', 'audience']) {
    const list = document.get(name, true);
    if (isSeq(list)) list.flow = true;
  }
  const text = bodyOf(body);
  return `---\n${document.toString(written)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** The front matter as an instance of a class of fields. @throws FileRefused for the first that is wrong */
export function checked<T extends object>(type: new () => T, front: Readonly<Record<string, unknown>>): T {
  try {
    return buildMessage(type, front);
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    const { pointer, code } = error.errors![0]!;
    throw code === 'request.unknown-field' ? new FileRefused('front-matter-unknown', pointer.slice(1)) : new FileRefused('value-refused', pointer.slice(1), code);
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('not-utf8');
  }
}

/** Only plain values: no references, no tags of a kind of their own. */
function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
    if (document.errors.length > 0) throw document.errors[0]!;
    const fields: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw new Error('not a list of fields');
    return withoutEmpty(fields);
  } catch (error) {
    throw new FileRefused('front-matter-broken', null, (error as Error).message);
  }
}

/** A name with nothing behind it says nothing. */
const withoutEmpty = (fields: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
