import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, FromPath, Text } from '#platform/fields';
import { Clock, Command, newId, ResourceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { ArticleFeedback, feedbackKinds, type FeedbackKind } from '../../domain/article-feedback.ts';
import { Feedback } from '../../domain/feedback.ts';
import { FeedbackAnswered, WordsRequired } from '../../domain/knowledge.errors.ts';
import { languages, type Language } from '../../domain/language.ts';

/** Says of an article that it helped, what is wrong with it, or what it leaves open; its owner is told of the latter two. That it helped is said once for each version. */
@Requires('knowledge.read')
@Refuses(ResourceNotFound, WordsRequired)
export class TellOfArticle extends Command<string> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { description: 'In which it was read.' }) readonly language!: Language;
  @Choice(feedbackKinds) readonly kind!: FeedbackKind;
  @Text({ optional: true, max: 2000, example: 'The discount is 10 % since June.' }) readonly text?: string;
}

@Handles(TellOfArticle)
export class TellOfArticleHandler {
  constructor(private readonly feedback: Feedback, private readonly notices: Notices, private readonly clock: Clock) {}

  async execute({ articleId, language, kind, text = '' }: TellOfArticle): Promise<string> {
    const { userId, name } = currentActor();
    const { ownerId, title, number } = await this.feedback.textRead(articleId, language);
    if (kind !== 'helped' && text.trim() === '') throw new WordsRequired();
    const before = kind === 'helped' ? await this.feedback.saidBefore(articleId, language, number) : null;
    if (before) return before;
    const id = newId();
    this.feedback.add(ArticleFeedback.say(id, { articleId, language, number, kind, text: text.trim() }, userId!, this.clock.now()));
    if (kind !== 'helped' && ownerId !== userId) await this.notices.post({ to: ownerId, kind: `knowledge.${kind}`, details: { title, text: text.trim(), by: name }, about: { kind: 'article', id: articleId }, href: '/articles/desk', key: `feedback ${id}` });
    return id;
  }
}

/** Answers what a reader said; he is told. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, FeedbackAnswered)
export class AnswerFeedback extends Command<string> {
  @FromPath() readonly feedbackId!: string;
  @Text({ min: 1, max: 2000 }) readonly answer!: string;
}

@Handles(AnswerFeedback)
export class AnswerFeedbackHandler {
  constructor(private readonly feedback: Feedback, private readonly notices: Notices, private readonly clock: Clock) {}

  async execute({ feedbackId, answer }: AnswerFeedback): Promise<string> {
    const { userId, name } = currentActor();
    const said = await this.feedback.get(feedbackId);
    said.reply(answer.trim(), userId!, this.clock.now());
    const { articleId, language, byId } = said;
    if (byId !== userId && (await this.feedback.isMeantFor(articleId, byId))) {
      await this.notices.post({ to: byId, kind: 'knowledge.answered', details: { text: said.text, answer: answer.trim(), by: name }, about: { kind: 'article', id: articleId }, href: `/articles/${articleId}?language=${language}`, key: `feedback answered ${feedbackId}` });
    }
    return feedbackId;
  }
}
