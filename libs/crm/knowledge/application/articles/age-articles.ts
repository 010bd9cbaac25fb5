import { EachDay, type DailyWork } from '#platform/daily';
import { Clock } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { AgingEditions } from '../../domain/aging-editions.ts';

/** Lets published texts fall due for their review, and expire where nobody looks at them; their owners are told once of each. */
@EachDay('knowledge.age-articles')
export class AgeArticles implements DailyWork {
  constructor(private readonly editions: AgingEditions, private readonly notices: Notices, private readonly clock: Clock) {}

  async on(day: string): Promise<void> {
    for (const { edition, ownerId } of await this.editions.onesToAge(day)) {
      if (!edition.age(day, this.clock.now()) || edition.trust === 'verified') continue;
      const { articleId, language, title, nextReviewOn, trust } = edition;
      await this.notices.post({ to: ownerId, kind: `knowledge.${trust === 'due' ? 'due' : 'expired'}`, details: { title, nextReviewOn }, about: { kind: 'article', id: articleId }, href: `/articles/${articleId}?language=${language}`, key: `article ${articleId} ${language} ${trust} ${nextReviewOn}` });
    }
  }
}
