import { AddOrganization, AddPerson } from '#crm/contacts';
import { OpenDeal } from '#crm/deals';
import { Refuses, Requires, systemActor } from '#platform/access';
import { Commands, Handles } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { FromPath } from '#platform/fields';
import { Clock, Command, newId, ResourceNotFound } from '#platform/kernel';
import { Practices } from '#platform/practice';
import { lessonKindOf, practiceOf } from '../domain/lessons/lessons.ts';
import { PracticeRun, type PracticeCustomer } from '../domain/practice-run.ts';
import { PracticeRuns } from '../domain/ports.ts';
import { EnrollmentClosed, LessonOfAnotherKind } from '../domain/training.errors.ts';
import { LessonsAtHand } from './lessons-at-hand.ts';

/** Makes a customer to practise with, which nobody else sees, and begins the tasks; what was begun before is given up. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrollmentClosed, LessonOfAnotherKind)
export class BeginPractice extends Command<string> {
  @FromPath() readonly enrollmentId!: string;
  @FromPath() readonly lessonId!: string;
}

const filler = systemActor('practice', ['contacts.create', 'contacts.transfer', 'contacts.read', 'deals.create', 'deals.transfer', 'deals.read']);

@Handles(BeginPractice)
export class BeginPracticeHandler {
  constructor(private readonly lessons: LessonsAtHand, private readonly runs: PracticeRuns, private readonly practices: Practices, private readonly commands: Commands, private readonly clock: Clock) {}

  async execute({ enrollmentId, lessonId }: BeginPractice): Promise<string> {
    const { lesson, enrollment } = await this.lessons.open(enrollmentId, lessonId);
    const content = practiceOf(lesson);
    if (!content) throw new LessonOfAnotherKind(lessonKindOf(lesson).isDoneBy);
    const before = await this.runs.open(enrollmentId, lessonId);
    if (before) await this.giveUp(before);
    const practiceId = await this.practices.begin(enrollment.userId);
    const run = new PracticeRun(newId(), practiceId, enrollment.userId, enrollmentId, lessonId);
    const fill = (command: Command<string>): Promise<string> => this.practices.fill(practiceId, () => this.commands.sendAs(filler, command));
    const ownerId = enrollment.userId;
    const organizationId = await fill(buildMessage(AddOrganization, { name: content.organizationName, ownerId }));
    const personId = await fill(buildMessage(AddPerson, { ...named(content.personName), ownerId, employment: { organizationId } }));
    const dealId = content.dealName === '' ? null : await fill(buildMessage(OpenDeal, { name: content.dealName, organizationId, ownerId, people: [{ personId }] }));
    run.begin({ organizationId, personId, dealId } satisfies PracticeCustomer, content.tasks, this.clock.now());
    this.runs.add(run);
    return enrollmentId;
  }

  private async giveUp(run: PracticeRun): Promise<void> {
    run.giveUp(this.clock.now());
    await this.practices.end(run.practiceId);
    await this.runs.settle(this.clock.now());
  }
}

function named(name: string): { givenName?: string; familyName: string } {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  return rest.length === 0 ? { familyName: first } : { givenName: first, familyName: rest.join(' ') };
}
