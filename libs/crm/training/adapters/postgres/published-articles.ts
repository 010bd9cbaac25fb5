import { Injectable } from '@nestjs/common';
import { ReferenceNotFound } from '#platform/kernel';
import { Articles } from '../../domain/ports.ts';
import { rowsOf } from './locking.ts';

@Injectable()
export class PublishedArticles extends Articles {
  async published(articleId: string, language: string, field: string): Promise<{ readonly version: number; readonly body: string }> {
    const text = `select version, body from knowledge.published_articles where article_id = $1 and language = $2 and audience_role_ids = '{}'`;
    const [found] = await rowsOf<{ version: number; body: string }>(text, [articleId, language]);
    if (!found) throw ReferenceNotFound.at(field);
    return found;
  }
}
