import { inSavepoint, rehearse } from '#platform/bus';
import { Files } from '#platform/files';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Clock } from '#platform/kernel';
import { FolderRows, PackedFolders } from '../../domain/folder/ports.ts';
import { refusedRow, type FolderRow } from '../../domain/folder/row.ts';
import { articleAtHand, placesOf, type ArticleAtHand } from './article-at-hand.ts';
import { BringArticleIn, type Bringing } from './bring-article-in.ts';
import { BringProcessIn } from './bring-process-in.ts';
import type { FolderInput } from './folder-input.ts';
import { FolderDictionary } from './folder-names.ts';
import { contentsOf, type ProcessOfFolder } from './folder-reader.ts';
import { refusalOf } from './refusal-of.ts';

type Part = { readonly refused: readonly FolderRow[] } | { readonly article: ArticleAtHand } | { readonly process: ProcessOfFolder } | { readonly paths: readonly string[] };
/** How many parts are done: the same ZIP has the same parts in the same order. */
interface Place { readonly done: number }
interface Chunk { readonly part: Part; readonly at: number; readonly total: number; readonly bringing: Bringing }
type Job = RunningJob<FolderInput, Place>;

/**
 * Brings a folder in, article by article and process by process: all languages and pictures of one commit together, with what became of each file and the
 * place in the folder. A kill leaves out and doubles none; the same folder once more changes nothing.
 */
@Runs('knowledge.folder-import')
export class FolderImportRun extends JobRunner<FolderInput, Place, Chunk> {
  constructor(private readonly packed: PackedFolders, private readonly files: Files, private readonly dictionary: FolderDictionary, private readonly rows: FolderRows, private readonly articles: BringArticleIn, private readonly processes: BringProcessIn, private readonly clock: Clock) { super(); }

  async *chunks({ input, checkpoint }: Job): AsyncGenerator<Chunk> {
    const folder = await this.packed.open(input.fileId, (await this.files.get(input.fileId)).size);
    try {
      const contents = await contentsOf(folder);
      const names = await this.dictionary.of(contents);
      const places = placesOf(contents, names);
      const bringing = { folder, places, names, input };
      const parts: readonly (() => Promise<Part> | Part)[] = [
        () => ({ refused: contents.refused }), ...contents.articles.map((article) => () => articleAtHand(folder, article, places)),
        ...contents.processes.map((process) => () => ({ process })), () => ({ paths: contents.paths }),
      ].map((part) => async () => { const made = await part(); return 'texts' in made ? { article: made } : made; });
      for (let at = checkpoint?.done ?? 0; at < parts.length; at++) yield { part: await parts[at]!(), at, total: contents.paths.length, bringing };
    } finally {
      folder.close();
    }
  }

  async step({ id }: Job, { part, at, total, bringing }: Chunk): Promise<JobStep<Place>> {
    await this.rows.write(id, await this.outcomes(id, part, bringing));
    const { new: added, changed, unchanged, refused } = await this.rows.counts(id);
    return { checkpoint: { done: at + 1 }, done: added + changed + unchanged + refused, succeeded: added + changed, skipped: unchanged, failed: refused, total, phase: bringing.input.isRehearsal ? 'checking' : 'writing' };
  }

  async end({ id, input: { isRehearsal, isPublished, fileId } }: Job, how: JobEnd): Promise<object | null> {
    return how === 'failed' ? null : { isRehearsal, isPublished, fileId, ...(await this.rows.counts(id)) };
  }

  private async outcomes(jobId: string, part: Part, bringing: Bringing): Promise<readonly FolderRow[]> {
    if ('refused' in part) return part.refused;
    if ('paths' in part) return (await this.rows.missing(jobId, part.paths)).map((path) => refusedRow(path, { reason: 'not-used' }));
    if ('process' in part) {
      const stored = await this.rows.stored(jobId);
      return this.tried([part.process.path], bringing, () => this.processes.bring(part.process, bringing, stored));
    }
    const { article } = part;
    const brought = article.texts.length === 0 ? [] : await this.tried(article.texts.map(({ path }) => path), bringing, () => this.articles.bring(article, bringing));
    return [...article.refused, ...brought];
  }

  /** Does it, or does it and takes it back; wholly, or not at all. */
  private async tried(paths: readonly string[], { input }: Bringing, work: () => Promise<FolderRow[]>): Promise<FolderRow[]> {
    try {
      return await (input.isRehearsal ? rehearse(this.clock.now(), () => inSavepoint(this.clock.now(), work)) : inSavepoint(this.clock.now(), work));
    } catch (error) {
      return refusalOf(error, paths);
    }
  }
}
