import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Clock, Command } from '#platform/kernel';
import { Courses } from '../domain/ports.ts';

/** Many courses get the colleague that is told for each, who looks after them from now on. */
@Internal()
export class GiveCourses extends Command {
  readonly courses!: readonly Given[];

  static of(courses: readonly Given[]): GiveCourses {
    return Object.assign(new GiveCourses(), { courses });
  }
}

@Handles(GiveCourses)
export class GiveCoursesHandler {
  constructor(private readonly courses: Courses, private readonly clock: Clock) {}

  async execute({ courses }: GiveCourses): Promise<void> {
    const authors = new Map(courses.map(({ id, state }) => [id, String(state['authorId'])]));
    for (const course of await this.courses.locked([...authors.keys()])) course.pass(authors.get(course.id)!, this.clock.now());
  }
}
