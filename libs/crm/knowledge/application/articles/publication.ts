import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { filesNamedIn } from '../../domain/article-file.ts';
import type { Article } from '../../domain/article.ts';
import { Editions } from '../../domain/articles.ts';
import type { Edition } from '../../domain/edition.ts';
import { ArticleFiles } from '../../domain/feedback.ts';
import { plainText } from '../search/plain-text.ts';
import { stemsOf } from '../search/stems.ts';
import { TellOfReviews } from './tell-of-reviews.ts';

/** What giving a text to its readers comes to: a version that is kept, files that may be seen, words by which it is found. */
@Injectable()
export class Publication {
  constructor(private readonly editions: Editions, private readonly files: ArticleFiles, private readonly tell: TellOfReviews, private readonly clock: Clock) {}

  /** @throws ArticleNotInReview */
  async of(edition: Edition, article: Article, { isMajor, changeNote }: { readonly isMajor: boolean; readonly changeNote: string }): Promise<void> {
    const at = this.clock.now();
    const version = edition.approve({ by: currentActor().userId!, isMajor: isMajor || edition.publishedVersion === null, changeNote, intervalDays: article.reviewIntervalDays }, at);
    article.move(at);
    await this.editions.keep(edition, version);
    await this.files.publish(article.id, filesNamedIn(version.body));
    const plain = plainText(version.body);
    const stems = (text: string): string[] => stemsOf(text, edition.language);
    await this.editions.index(edition, { title: stems(version.title), summary: stems(version.summary), body: stems(plain) }, plain);
    await this.tell.approved(edition);
  }
}
