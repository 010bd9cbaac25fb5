import { Injectable } from '@nestjs/common';
import { Files } from '#platform/files';
import { filesNamedIn } from '../../domain/article-file.ts';
import { inAddress, withLinks } from '../../domain/folder/links.ts';
import { FolderNames, type FileToPack, type NamedSetting } from '../../domain/folder/ports.ts';
import { FolderSource, type ArticleOfSource, type ProcessToPack, type TextToPack } from '../../domain/folder/source.ts';
import { slugOf } from '../../domain/slug.ts';
import { articleFile, type ArticleFront } from './article-file.ts';
import { DistinctNames, fileOf, namesById, placesOfFiles, type NamesById } from './names-in-folder.ts';
import { namedSetting } from './names-of-settings.ts';
import { processFile, said } from './process-file.ts';

const atOnce = 50;
const article = /^article:([0-9a-f-]{36})(#.*)?$/iu;
const file = /^file:([0-9a-f-]{36})$/iu;

/** `isText`: an article or a process, and no picture of one. */
export type Packable = FileToPack & { readonly isText: boolean };

/** The files of a folder one after the other, with memory for some articles and one picture. */
@Injectable()
export class FilesToPack {
  constructor(private readonly source: FolderSource, private readonly names: FolderNames, private readonly files: Files) {}

  async *of(areDrafts: boolean): AsyncGenerator<Packable> {
    const articles = await this.source.articles(areDrafts);
    const known = new Map(articles.map((each) => [each.id, each]));
    const settings = await this.names.settings();
    for (let from = 0; from < articles.length; from += atOnce) yield* this.some(articles.slice(from, from + atOnce), { known, settings }, areDrafts);
    const byId = await namesById(this.names);
    const slugs = new DistinctNames();
    for (const process of await this.source.processes(areDrafts)) yield text(`processes/${slugs.of(slugOf(process.name))}.md`, process.at, processFile(front(process, byId, known)));
  }

  private async *some(articles: readonly ArticleOfSource[], { known, settings }: { readonly known: ReadonlyMap<string, ArticleOfSource>; readonly settings: readonly NamedSetting[] }, areDrafts: boolean): AsyncGenerator<Packable> {
    const ids = articles.map(({ id }) => id);
    const [texts, files] = [await this.source.texts(ids, areDrafts), await this.source.files(ids, areDrafts)];
    for (const { id, slug } of articles) {
      const places = placesOfFiles(slug, files.filter(({ articleId }) => articleId === id));
      const own = texts.filter(({ articleId }) => articleId === id);
      for (const each of own) yield text(`${slug}.${each.language}.md`, each.at, articleFile(frontOf(each, settings), inFolder(each, known, places)));
      const named = new Set(own.flatMap(({ body }) => filesNamedIn(body)));
      for (const [fileId, path] of places) if (named.has(fileId)) yield { path, at: new Date((await this.files.get(fileId)).createdAt), isText: false, bytes: () => this.files.read(fileId) };
    }
  }
}

const text = (path: string, at: string, content: string): Packable => ({ path, at: new Date(at), isText: true, bytes: async function* () { yield await Promise.resolve(Buffer.from(content, 'utf8')); } });

const frontOf = ({ title, summary, kind, tags, owner, audience, reviewIntervalDays, setting, articleId }: TextToPack, settings: readonly NamedSetting[]): ArticleFront => ({ title, kind, tags, audience, reviewIntervalDays, id: articleId, ...(summary !== '' && { summary }), ...(owner !== null && { owner }), ...(setting && { explains: namedSetting(setting, settings) }) });

/** What cannot be taken along, such as a link to an article that is not for the reader, stays as it is written. */
const inFolder = ({ body, language }: TextToPack, known: ReadonlyMap<string, ArticleOfSource>, places: ReadonlyMap<string, string>): string => withLinks(body, (address) => {
  const [, articleId, place = ''] = article.exec(address) ?? [];
  const target = articleId && known.get(articleId.toLowerCase());
  if (target) return `${fileOf(target, language)}${place}`;
  const path = places.get((file.exec(address)?.[1] ?? '').toLowerCase());
  return path === undefined ? null : inAddress(path);
});

function front({ id, name, purpose, trigger, result, owner, businessLine, steps }: ProcessToPack, { roles, stages }: NamesById, known: ReadonlyMap<string, ArticleOfSource>) {
  const nameIn = (map: ReadonlyMap<string, string>, ids: readonly string[]): string[] => ids.flatMap((each) => map.get(each) ?? []);
  const stepsOf = steps.map((step) => said({
    name: step.name, work: step.work, roles: nameIn(roles, step.roleIds), screen: step.screen, operation: step.operation, minutes: step.expectedMinutes,
    control: step.control && said({ check: step.control.check, by: step.control.byRoleId && (roles.get(step.control.byRoleId) ?? null) }),
    article: step.articleId && (known.get(step.articleId)?.slug ?? step.articleId), stages: nameIn(stages, step.stageIds), activities: step.activityTypes, id: step.id,
  }));
  return said({ name, purpose, trigger, result, businessLine, owner, id, steps: stepsOf }) as unknown as Parameters<typeof processFile>[0];
}
