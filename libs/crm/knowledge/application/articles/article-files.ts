import { Refuses, Requires } from '#platform/access';
import { CountsAs, currentActor, Handles } from '#platform/bus';
import { FromPath, Id, Text, Whole, type Page } from '#platform/fields';
import { Files, RangeNotSatisfiable, type StoredFile } from '#platform/files';
import { Clock, Command, newId, Query, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { ArticleFile } from '../../domain/article-file.ts';
import { Articles } from '../../domain/articles.ts';
import { ArticleFiles } from '../../domain/feedback.ts';
import { ArticleIsArchived } from '../../domain/knowledge.errors.ts';
import { mediaTypeOf } from '../../domain/media-type.ts';

export class ArticleFileCard {
  @Id({ description: 'Of the file: a text names it as `file:<id>`.' }) readonly fileId!: string;
  @Text() readonly name!: string;
  @Text({ description: 'By its first bytes.' }) readonly mediaType!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER, description: 'Bytes.' }) readonly size!: number;
}

/** Gives an uploaded file of one's own to an article, to be shown or handed over by its texts. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ReferenceNotFound, ArticleIsArchived)
export class AttachFile extends Command<string> {
  @FromPath() readonly articleId!: string;
  @Id() readonly fileId!: string;
}

@Handles(AttachFile)
export class AttachFileHandler {
  constructor(private readonly articles: Articles, private readonly articleFiles: ArticleFiles, private readonly files: Files, private readonly clock: Clock) {}

  async execute({ articleId, fileId }: AttachFile): Promise<string> {
    const me = currentActor().userId!;
    (await this.articles.beside(articleId)).mustBeInUse();
    const { name, size } = await this.owned(fileId, me);
    if (await this.articleFiles.has(articleId, fileId)) return articleId;
    this.articleFiles.add(ArticleFile.attach(newId(), { articleId, fileId, name, size, mediaType: mediaTypeOf(await this.head(fileId)) }, me, this.clock.now()));
    return articleId;
  }

  private async owned(fileId: string, me: string): Promise<StoredFile> {
    const file = await this.files.get(fileId).catch(() => null);
    if (file?.ownerId !== me) throw ReferenceNotFound.at('fileId');
    return file;
  }

  private async head(fileId: string): Promise<Buffer> {
    for await (const bytes of this.files.read(fileId, { from: 0, to: 16 })) return bytes;
    return Buffer.alloc(0);
  }
}

/** The files of an article: for authors all, for readers those its published texts show. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class ListArticleFiles extends Query<Page<ArticleFileCard>> {
  @FromPath() readonly articleId!: string;

  static of(this: void, articleId: string): ListArticleFiles {
    return Object.assign(new ListArticleFiles(), { articleId });
  }
}

/** Asks for the bytes of one of them. */
@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound, RangeNotSatisfiable)
export class ReadArticleFile extends Query<ArticleFileCard> {
  @FromPath() readonly articleId!: string;
  @FromPath() readonly fileId!: string;
}
