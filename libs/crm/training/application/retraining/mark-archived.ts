import { ArticleArchived, ArticleBroughtBack } from '#crm/knowledge';
import { Clock } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import { Grounds, OutdatedLessons } from '../../domain/retraining/ports.ts';
import { Outdating } from './mark-outdated.ts';
import { TellTeachers } from './tell-of-retraining.ts';

/** Lessons teach what the company has put away: whoever teaches says what they are to say instead, or that they hold all the same. */
@Subscribes(ArticleArchived)
export class OutdateByArchivedArticle {
  constructor(private readonly grounds: Grounds, private readonly outdating: Outdating, private readonly tell: TellTeachers) {}

  async on({ articleId }: ArticleArchived): Promise<void> {
    const found = await this.grounds.ofArchived(articleId);
    await this.tell.of(this.outdating.mark(found.map((each) => ({ ...each, ground: 'article', processId: null, isGone: true }))));
  }
}

/** It is there again, so nothing is to be decided. */
@Subscribes(ArticleBroughtBack)
export class SettleByArticleBroughtBack {
  constructor(private readonly outdated: OutdatedLessons, private readonly clock: Clock) {}

  async on({ articleId }: ArticleBroughtBack): Promise<void> {
    for (const mark of await this.outdated.waitingForArchived(articleId)) mark.settle('still-right', { byId: null, at: this.clock.now() });
  }
}
