import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Whole } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { lessonKindOf, mediaOf } from '../domain/lessons/lessons.ts';
import { Enrollments } from '../domain/ports.ts';
import { EnrollmentClosed, LessonOfAnotherKind, NotPlayedYet } from '../domain/training.errors.ts';
import { LessonsAtHand } from './lessons-at-hand.ts';

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

/** Says that a lesson is read, or played to its end. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrollmentClosed, LessonOfAnotherKind, NotPlayedYet)
export class FinishLesson extends OfLesson {}

@Handles(FinishLesson)
export class FinishLessonHandler {
  constructor(private readonly lessons: LessonsAtHand) {}

  async execute({ enrollmentId, lessonId }: FinishLesson): Promise<string> {
    const taken = await this.lessons.open(enrollmentId, lessonId);
    const { isDoneBy } = lessonKindOf(taken.lesson);
    if (isDoneBy === 'passing') throw new LessonOfAnotherKind(isDoneBy);
    const media = mediaOf(taken.lesson);
    if (media) taken.progress.requirePlayed(media.seconds);
    await this.lessons.finish(taken);
    return enrollmentId;
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
