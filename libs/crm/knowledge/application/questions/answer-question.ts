import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { FeedbackAnswered } from '../../domain/knowledge.errors.ts';
import { Questions } from '../../domain/question.ts';

/** Answers a question that was put to oneself, or as an author any; whoever asked is told. */
@Requires('knowledge.read')
@Refuses(ResourceNotFound, FeedbackAnswered)
export class AnswerQuestion extends Command<string> {
  @FromPath() readonly questionId!: string;
  @Text({ min: 1, max: 2000 }) readonly answer!: string;
}

@Handles(AnswerQuestion)
export class AnswerQuestionHandler {
  constructor(private readonly questions: Questions, private readonly notices: Notices, private readonly clock: Clock) {}

  async execute({ questionId, answer }: AnswerQuestion): Promise<string> {
    const { userId, name } = currentActor();
    const question = await this.questions.get(questionId);
    question.reply(answer.trim(), userId!, this.clock.now());
    const { byId, text } = question;
    if (byId !== userId) await this.notices.post({ to: byId, kind: 'knowledge.answered', details: { text, answer: answer.trim(), by: name }, href: null, key: `question answered ${questionId}` });
    return questionId;
  }
}
