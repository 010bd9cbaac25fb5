import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import type { ArticleFile } from '../../domain/article-file.ts';
import { ArticleFiles } from '../../domain/feedback.ts';

@Injectable()
export class PostgresArticleFiles extends ArticleFiles {
  add(file: ArticleFile): void {
    currentTransaction().persist(file);
  }

  async has(articleId: string, fileId: string): Promise<boolean> {
    return (await inTransaction(currentTransaction(), 'select id from knowledge.article_files where article_id = $1 and file_id = $2', [articleId, fileId])).length > 0;
  }

  async publish(articleId: string, fileIds: readonly string[]): Promise<void> {
    await inTransaction(currentTransaction(), 'update knowledge.article_files set is_published = true where article_id = $1 and file_id = any($2) and not is_published', [articleId, fileIds]);
  }
}
