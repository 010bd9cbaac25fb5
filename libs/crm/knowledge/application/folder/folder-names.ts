import { Injectable } from '@nestjs/common';
import { FileRefused, type FileReason } from '../../domain/folder/file-refused.ts';
import { FolderNames } from '../../domain/folder/ports.ts';
import type { Setting } from '../../domain/setting.ts';
import { slugOf } from '../../domain/slug.ts';
import type { ExplainedFront } from './article-file.ts';
import type { ContentsOfFolder } from './folder-reader.ts';
import { idOfSlug } from './id-of-slug.ts';
import { settingNamed } from './names-of-settings.ts';

/** What the names of a folder stand for in this company. */
export interface KnownNames {
  /** The id of an article by its short name; null where there is none. */
  article(slug: string): string | null;
  /** Whether it was there before the folder. */
  isKnown(articleId: string): boolean;
  /** @throws FileRefused where the short name belongs to another article */
  articleId(slug: string, givenId: string | null): string;
  processId(slug: string, givenId: string | null): string;
  owner(email: string | undefined): string | undefined;
  role(code: string, field: string): string;
  line(name: string): string;
  stage(name: string, field: string): string;
  /** What a decision record explains. */
  setting(explained: ExplainedFront): Setting;
}

const must = (found: string | undefined, reason: FileReason, field: string, value: string): string => {
  if (found === undefined) throw new FileRefused(reason, field, value);
  return found;
};

/** Looks names up once for the whole folder. */
@Injectable()
export class FolderDictionary {
  constructor(private readonly names: FolderNames) {}

  async of({ articles }: ContentsOfFolder): Promise<KnownNames> {
    const known = await this.names.articles();
    const [bySlug, byId] = [new Map(known.map(({ id, slug }) => [slug, id])), new Map(known.map(({ id, slug }) => [id, slug]))];
    const [roles, lines, stages, owners, processes, settings] = await Promise.all([this.names.roles(), this.names.lines(), this.names.stages(), this.names.owners(), this.names.processes(), this.names.settings()]);
    const given = new Map(articles.map(({ slug, givenId }) => [slug, givenId]));
    const idOf = (slug: string, givenId: string | null): string => givenId ?? bySlug.get(slug) ?? idOfSlug('article', slug);
    return {
      article: (slug) => (given.has(slug) ? idOf(slug, given.get(slug)!) : bySlug.get(slug) ?? null),
      isKnown: (id) => byId.has(id),
      articleId: (slug, givenId) => {
        const id = idOf(slug, givenId);
        if (id !== givenId ? (byId.get(id) ?? slug) !== slug : !byId.has(id) && bySlug.has(slug)) throw new FileRefused('slug-taken', 'id', slug);
        return id;
      },
      processId: (slug, givenId) => givenId ?? processes.find(({ id }) => id === idOfSlug('process', slug))?.id ?? processes.find(({ name }) => slugOf(name) === slug)?.id ?? idOfSlug('process', slug),
      owner: (email) => (email === undefined ? undefined : must(owners.get(email.toLowerCase()), 'owner-unknown', 'owner', email)),
      role: (code, field) => must(roles.get(code), 'role-unknown', field, code),
      line: (name) => must(lines.get(name), 'line-unknown', 'businessLine', name),
      setting: (explained) => settingNamed(explained, settings),
      stage: (name, field) => must(stages.get(name), 'stage-unknown', field, name),
    };
  }
}
