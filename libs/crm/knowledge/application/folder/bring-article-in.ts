import { Injectable } from '@nestjs/common';
import { Commands, currentActor } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Files } from '#platform/files';
import { newId } from '#platform/kernel';
import { FolderTargets, type PackedFolder } from '../../domain/folder/ports.ts';
import { refusedRow, type FolderRow } from '../../domain/folder/row.ts';
import type { ArticleAtHand, FileAtHand } from './article-at-hand.ts';
import { BringInArticle, type FolderAttachment } from './bring-in-article.ts';
import { asKept, type Places } from './folder-addresses.ts';
import type { FolderInput } from './folder-input.ts';
import type { KnownNames } from './folder-names.ts';

export interface Bringing { readonly folder: PackedFolder; readonly places: Places; readonly names: KnownNames; readonly input: FolderInput }

/** Brings one article in with its pictures, in the transaction at work. A rehearsal keeps no bytes. */
@Injectable()
export class BringArticleIn {
  constructor(private readonly commands: Commands, private readonly files: Files, private readonly targets: FolderTargets) {}

  /** Answers what became of each of its files. @throws FileRefused, DomainError where nothing of it can be */
  async bring({ slug, givenId, texts, files }: ArticleAtHand, { folder, places, names, input: { isRehearsal, isPublished, fileName, usualOwnerId } }: Bringing): Promise<FolderRow[]> {
    const { kind, tags, owner, audience, reviewIntervalDays, explains } = texts[0]!.front;
    const id = names.articleId(slug, givenId);
    const [fileIds, fresh] = await this.stored(id, [...files.values()], folder, isRehearsal);
    const brought = await this.commands.send(buildMessage(BringInArticle, defined({
      id, slug, kind, tags: tags && [...new Set(tags.map((tag) => tag.trim().toLocaleLowerCase()))], ownerId: names.owner(owner), audienceRoleIds: audience?.map((code) => names.role(code, 'audience')), reviewIntervalDays, setting: explains && names.setting(explains), isPublished, changeNote: fileName.slice(0, 500), usualOwnerId: usualOwnerId ?? undefined, files: fresh,
      texts: texts.map(({ path, language, front: { title, summary = '', isMajor, changeNote }, body }) => defined({ language, title: title.trim(), summary, isMajor, changeNote, body: asKept(body, path, places, (file) => fileIds.get(file)!) })),
    })));
    const freshIds = new Set(fresh.map(({ fileId }) => fileId));
    const row = (path: string, outcome: FolderRow['outcome']): FolderRow => ({ path, outcome, reason: null, field: null, value: null, articleId: id, processId: null });
    return [
      ...texts.map(({ path, language }) => (brought[language] ? row(path, brought[language]) : refusedRow(path, { reason: 'in-review' }))),
      ...texts.filter(({ language }) => brought[language]).flatMap((text) => text.files.map((path) => row(path, freshIds.has(fileIds.get(path)!) ? 'new' : 'unchanged'))),
    ];
  }

  /** The ids of files by their paths, and those that the article did not have. */
  private async stored(articleId: string, wanted: readonly FileAtHand[], folder: PackedFolder, isRehearsal: boolean): Promise<[ReadonlyMap<string, string>, readonly FolderAttachment[]]> {
    const before = await this.targets.files(articleId);
    const [ids, fresh]: [Map<string, string>, FolderAttachment[]] = [new Map(), []];
    for (const { path, name, size, sha256, mediaType } of wanted) {
      let known: string | undefined;
      // The same bytes are the same picture; of several the one that is called so.
      for (const each of before.filter((file) => file.size === size).sort((one, other) => Number(other.name === name) - Number(one.name === name))) if (known === undefined && (await this.files.get(each.fileId)).sha256 === sha256) known = each.fileId;
      const fileId = known ?? (isRehearsal ? newId() : await this.store(folder, { path, name, mediaType, sha256 }));
      if (known === undefined) fresh.push({ fileId, name, size, mediaType });
      ids.set(path, fileId);
    }
    return [ids, fresh];
  }

  private async store(folder: PackedFolder, { path, name, mediaType, sha256 }: Omit<FileAtHand, 'size'>): Promise<string> {
    const fileId = await this.files.begin({ name, mediaType, ownerId: currentActor().userId, holds: null });
    for await (const bytes of folder.read(path)) await this.files.append(fileId, bytes);
    return (await this.files.close(fileId, { sha256 })).id;
  }
}

export const defined = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
