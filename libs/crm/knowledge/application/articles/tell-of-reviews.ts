import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { Notices } from '#platform/notices';
import type { Edition } from '../../domain/edition.ts';

/** Tells the reviewer what waits for him, and the author what became of it. Nobody is told of his own doing. */
@Injectable()
export class TellOfReviews {
  constructor(private readonly notices: Notices) {}

  submitted(edition: Edition): Promise<void> {
    return this.tell(edition.reviewerId, 'submitted', edition, {});
  }

  returned(edition: Edition): Promise<void> {
    return this.tell(edition.submittedById, 'returned', edition, { comment: edition.reviewComment });
  }

  approved(edition: Edition): Promise<void> {
    return this.tell(edition.submittedById, 'approved', edition, {});
  }

  private async tell(to: string | null, what: 'submitted' | 'returned' | 'approved', { articleId, language, title, submittedAt }: Edition, more: object): Promise<void> {
    const { userId, name } = currentActor();
    if (to === null || to === userId) return;
    const href = what === 'approved' ? `/articles/${articleId}?language=${language}` : `/articles/${articleId}/edit?language=${language}`;
    await this.notices.post({ to, kind: `knowledge.${what}`, details: { title, by: name, ...more }, about: { kind: 'article', id: articleId }, href, key: `article ${articleId} ${language} ${what} ${submittedAt?.getTime() ?? 0}` });
  }
}
