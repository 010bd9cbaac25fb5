import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Article } from '../../../domain/article.ts';
import { Edition } from '../../../domain/edition.ts';
import { FileRefused } from '../../../domain/folder/file-refused.ts';
import { FolderTargets } from '../../../domain/folder/ports.ts';
import type { Language } from '../../../domain/language.ts';
import { Process } from '../../../domain/processes/process.ts';

const one = async <T>(type: object, where: object): Promise<T | null> => (await currentTransaction().findOne(type as never, where as never)) as T | null;

@Injectable()
export class PostgresFolderTargets extends FolderTargets {
  async article(id: string): Promise<Article | null> {
    await inTransaction(currentTransaction(), 'select from knowledge.articles where id = $1 for update', [id]);
    return one<Article>(Article, { id });
  }

  async process(id: string): Promise<Process | null> {
    await inTransaction(currentTransaction(), 'select from knowledge.processes where id = $1 for update', [id]);
    const process = await one<Process>(Process, { id });
    if (process?.deletedAt) throw new FileRefused('archived');
    return process;
  }

  async edition(articleId: string, language: Language): Promise<Edition | null> {
    await inTransaction(currentTransaction(), 'select from knowledge.editions where article_id = $1 and language = $2 for update', [articleId, language]);
    return one<Edition>(Edition, { articleId, language });
  }

  files(articleId: string): Promise<readonly { readonly fileId: string; readonly name: string; readonly size: number }[]> {
    return inTransaction(currentTransaction(), 'select file_id as "fileId", name, size::float8 as size from knowledge.article_files where article_id = $1 order by attached_at, id', [articleId]);
  }
}
