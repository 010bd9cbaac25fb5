import { activityTypes } from '#crm/activities';
import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Id, Text } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { screens } from '../../domain/processes/screens.ts';
import { Question, Questions } from '../../domain/question.ts';

/** Asks where nothing is written down: of a step, whoever answers for its process, who is told; elsewhere the authors. */
@Requires('knowledge.read')
@Refuses(ReferenceNotFound)
export class AskQuestion extends Command<string> {
  @Text({ min: 1, max: 2000, example: 'May I promise a delivery on Saturdays?' }) readonly text!: string;
  @Id({ optional: true, description: 'The step at which it is asked.' }) readonly stepId?: string;
  @Choice(screens, { optional: true }) readonly screen?: string;
  @Choice(activityTypes, { optional: true }) readonly activityType?: string;
}

@Handles(AskQuestion)
export class AskQuestionHandler {
  constructor(private readonly questions: Questions, private readonly notices: Notices, private readonly clock: Clock) {}

  async execute({ text, stepId, screen, activityType }: AskQuestion): Promise<string> {
    const { userId, name } = currentActor();
    const step = stepId === undefined ? null : await this.questions.stepAt(stepId);
    const id = newId();
    const said = text.trim();
    this.questions.add(Question.ask(id, said, { processId: step?.processId ?? null, stepName: step?.name ?? null, screen: screen ?? null, activityType: activityType ?? null }, userId!, this.clock.now()));
    if (step && step.ownerId !== userId) await this.notices.post({ to: step.ownerId, kind: 'knowledge.asked', details: { text: said, by: name, step: step.name }, href: '/articles/desk', key: `question ${id}` });
    return id;
  }
}
