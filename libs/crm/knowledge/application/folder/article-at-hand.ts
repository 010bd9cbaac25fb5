import { createHash } from 'node:crypto';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import type { PackedFolder } from '../../domain/folder/ports.ts';
import { refusedRow, type FolderRow } from '../../domain/folder/row.ts';
import { mediaTypeOf } from '../../domain/media-type.ts';
import { articleIn } from './article-file.ts';
import { filesOf, type Places } from './folder-addresses.ts';
import type { KnownNames } from './folder-names.ts';
import type { ArticleOfFolder, ContentsOfFolder, TextOfFolder } from './folder-reader.ts';
import { wholeOf } from './folder-reader.ts';

export interface FileAtHand { readonly path: string; readonly name: string; readonly size: number; readonly sha256: string; readonly mediaType: string }
export interface TextAtHand extends TextOfFolder { readonly body: string; readonly files: readonly string[] }

/** An article of a folder with all that it needs, read before its transaction begins. */
export interface ArticleAtHand {
  readonly slug: string;
  readonly givenId: string | null;
  readonly texts: readonly TextAtHand[];
  readonly files: ReadonlyMap<string, FileAtHand>;
  readonly refused: readonly FolderRow[];
}

export const placesOf = ({ files }: ContentsOfFolder, names: KnownNames): Places => ({ article: (slug) => names.article(slug), hasFile: (path) => files.has(path) });

export async function articleAtHand(folder: PackedFolder, article: ArticleOfFolder, places: Places): Promise<ArticleAtHand> {
  const [texts, refused, files]: [TextAtHand[], FolderRow[], Map<string, FileAtHand>] = [[], [...article.refused], new Map()];
  for (const text of article.texts) {
    try {
      const { body } = articleIn(await wholeOf(folder, text.path));
      const named = filesOf(body, text.path, places);
      for (const path of named) if (!files.has(path)) files.set(path, await fileAtHand(folder, path));
      texts.push({ ...text, body, files: named });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      refused.push(refusedRow(text.path, error));
    }
  }
  return { slug: article.slug, givenId: article.givenId, texts, files, refused };
}

async function fileAtHand(folder: PackedFolder, path: string): Promise<FileAtHand> {
  const hash = createHash('sha256');
  let [head, size] = [Buffer.alloc(0), 0];
  try {
    for await (const bytes of folder.read(path)) {
      if (head.length < 16) head = Buffer.concat([head, bytes]).subarray(0, 16);
      hash.update(bytes);
      size += bytes.length;
    }
  } catch (error) {
    throw error instanceof FileRefused ? new FileRefused('file-missing', null, path) : error;
  }
  return { path, name: path.split('/').at(-1)!, size, sha256: hash.digest('hex'), mediaType: mediaTypeOf(head) };
}
