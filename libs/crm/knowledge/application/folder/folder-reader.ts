import { FileRefused } from '../../domain/folder/file-refused.ts';
import { namedFile } from '../../domain/folder/path.ts';
import type { PackedFile, PackedFolder } from '../../domain/folder/ports.ts';
import { refusedRow, type FolderRow } from '../../domain/folder/row.ts';
import type { Language } from '../../domain/language.ts';
import { articleIn, differingTerm, type ArticleFront } from './article-file.ts';

export interface TextOfFolder { readonly path: string; readonly language: Language; readonly front: ArticleFront }
/** The files of one article, in the order of the languages; `texts` is empty where all were refused. */
export interface ArticleOfFolder { readonly slug: string; readonly givenId: string | null; readonly texts: readonly TextOfFolder[]; readonly refused: readonly FolderRow[] }
export interface ProcessOfFolder { readonly slug: string; readonly path: string }

/** What a folder holds, before anything of it is looked up: the same for the same bytes, whenever it is read. */
export interface ContentsOfFolder {
  readonly articles: readonly ArticleOfFolder[];
  readonly processes: readonly ProcessOfFolder[];
  /** Pictures and papers that may be read. */
  readonly files: ReadonlyMap<string, PackedFile>;
  /** Of no use, whatever else is there. */
  readonly refused: readonly FolderRow[];
  readonly paths: readonly string[];
}

export async function contentsOf(folder: PackedFolder): Promise<ContentsOfFolder> {
  const refused = folder.files.flatMap(({ path, fault }) => (fault ? [refusedRow(path, { reason: fault })] : namedFile(path).kind === 'other' ? [refusedRow(path, { reason: 'not-of-the-format' })] : []));
  const sound = folder.files.filter(({ path, fault }) => fault === null && namedFile(path).kind !== 'other');
  const groups = new Map<string, { readonly path: string; readonly language: Language }[]>();
  const processes: ProcessOfFolder[] = [];
  for (const { path } of sound) {
    const named = namedFile(path);
    if (named.kind === 'text') groups.set(named.slug, [...(groups.get(named.slug) ?? []), { path, language: named.language }]);
    if (named.kind === 'process' && processes.some(({ slug }) => slug === named.slug)) refused.push(refusedRow(path, { reason: 'name-twice' }));
    else if (named.kind === 'process') processes.push({ slug: named.slug, path });
  }
  const articles: ArticleOfFolder[] = [];
  for (const [slug, texts] of groups) articles.push(await article(folder, slug, texts.toSorted((a, b) => (a.language < b.language ? -1 : 1))));
  return { articles: withOwnIds(articles), processes, files: new Map(sound.filter(({ path }) => namedFile(path).kind === 'file').map((file) => [file.path, file])), refused, paths: folder.files.map(({ path }) => path) };
}

export async function wholeOf(folder: PackedFolder, path: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const bytes of folder.read(path)) pieces.push(bytes);
  return Buffer.concat(pieces);
}

async function article(folder: PackedFolder, slug: string, files: readonly { readonly path: string; readonly language: Language }[]): Promise<ArticleOfFolder> {
  const [texts, refused]: [TextOfFolder[], FolderRow[]] = [[], []];
  for (const { path, language } of files) {
    try {
      if (files.some((other) => other.language === language && other.path !== path)) throw new FileRefused('language-twice', null, language);
      texts.push({ path, language, front: articleIn(await wholeOf(folder, path)).front });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      refused.push(refusedRow(path, error));
    }
  }
  const differing = differingTerm(texts.map(({ front }) => front));
  if (differing === null) return { slug, givenId: texts[0]?.front.id?.toLowerCase() ?? null, texts, refused };
  return { slug, givenId: null, texts: [], refused: [...refused, ...texts.map(({ path }) => refusedRow(path, { reason: 'terms-differ', field: differing }))] };
}

/** Two articles cannot be the same one. */
function withOwnIds(articles: readonly ArticleOfFolder[]): ArticleOfFolder[] {
  const times = new Map<string, number>();
  for (const { givenId } of articles) if (givenId) times.set(givenId, (times.get(givenId) ?? 0) + 1);
  return articles.map((each) => (each.givenId && times.get(each.givenId)! > 1 ? { ...each, givenId: null, texts: [], refused: [...each.refused, ...each.texts.map(({ path }) => refusedRow(path, { reason: 'id-twice', field: 'id', value: each.givenId }))] } : each));
}
