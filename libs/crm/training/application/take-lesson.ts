import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Whole } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { lessonKindOf, mediaOf } from '../domain/lessons/lessons.ts';
import { Practices } from '#platform/practice';
import { Enrollments, PracticeRuns } from '../domain/ports.ts';
import { EnrollmentClosed, LessonOfAnotherKind, NotPlayedYet, PracticeUnfinished } from '../domain/training.errors.ts';
import { LessonsAtHand, type LessonAtHand } from './lessons-at-hand.ts';

/** Begins a course: from then on its version stays the same. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrollmentClosed)
export class StartCourse extends Command<string> {
  @FromPath() readonly enrollmentId!: string;
}

@Handles(StartCourse)
export class StartCourseHandler {
  constructor(private readonly enrollments: Enrollments, private readonly lessons: LessonsAtHand) {}

  async execute({ enrollmentId }: StartCourse): Promise<string> {
    const { userId } = currentActor();
    if (!userId) throw new ResourceNotFound();
    const enrollment = await this.enrollments.ofUser(enrollmentId, userId);
    enrollment.requireOpen();
    await this.lessons.begin(enrollment);
    return enrollmentId;
  }
}

abstract class OfLesson extends Command<string> {
  @FromPath() readonly enrollmentId!: string;
  @FromPath() readonly lessonId!: string;
}

/** Says that a lesson is read, played to its end, or practised. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrollmentClosed, LessonOfAnotherKind, NotPlayedYet, PracticeUnfinished)
export class FinishLesson extends OfLesson {}

@Handles(FinishLesson)
export class FinishLessonHandler {
  constructor(private readonly lessons: LessonsAtHand, private readonly runs: PracticeRuns, private readonly practices: Practices, private readonly clock: Clock) {}

  async execute({ enrollmentId, lessonId }: FinishLesson): Promise<string> {
    const taken = await this.lessons.open(enrollmentId, lessonId);
    const { isDoneBy } = lessonKindOf(taken.lesson);
    if (isDoneBy === 'passing') throw new LessonOfAnotherKind(isDoneBy);
    if (isDoneBy === 'practising') await this.endPractice(taken);
    const media = mediaOf(taken.lesson);
    if (media) taken.progress.requirePlayed(media.seconds);
    await this.lessons.finish(taken);
    return enrollmentId;
  }

  /** What was practised with is seen by the learner no more. */
  private async endPractice({ enrollment, lesson, progress }: LessonAtHand): Promise<void> {
    if (progress.doneAt !== null) return;
    const run = await this.runs.open(enrollment.id, lesson.id);
    if (!run) throw new PracticeUnfinished([]);
    run.finish(this.clock.now());
    await this.practices.end(run.practiceId);
  }
}

/** Says how far something is played; when nearly all of it is, the lesson is finished. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrollmentClosed, LessonOfAnotherKind)
export class TellPosition extends OfLesson {
  @Whole({ max: 86_400, description: 'Where the player stands, in seconds.' }) readonly positionSeconds!: number;
  @Whole({ max: 86_400, description: 'How many seconds of it were heard or seen so far.' }) readonly playedSeconds!: number;
}

@Handles(TellPosition)
export class TellPositionHandler {
  constructor(private readonly lessons: LessonsAtHand, private readonly clock: Clock) {}

  async execute({ enrollmentId, lessonId, positionSeconds, playedSeconds }: TellPosition): Promise<string> {
    const taken = await this.lessons.open(enrollmentId, lessonId);
    const media = mediaOf(taken.lesson);
    if (!media) throw new LessonOfAnotherKind(lessonKindOf(taken.lesson).isDoneBy);
    taken.progress.play(positionSeconds, playedSeconds, media.seconds, this.clock.now());
    if (taken.progress.isPlayed(media.seconds)) await this.lessons.finish(taken);
    return enrollmentId;
  }
}
