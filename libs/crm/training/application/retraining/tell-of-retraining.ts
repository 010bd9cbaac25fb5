import { Injectable } from '@nestjs/common';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { Reminders } from '../../domain/ports.ts';
import type { OutdatedLesson } from '../../domain/retraining/outdated-lesson.ts';
import { LearnersCalledBack } from '../../domain/training.events.ts';

/** Tells whoever wrote a course that lessons of it wait for him. */
@Injectable()
export class TellTeachers {
  constructor(private readonly reminders: Reminders, private readonly notices: Notices) {}

  async of(marks: ReadonlyMap<string, readonly OutdatedLesson[]>): Promise<void> {
    for (const { id, authorId, course } of await this.reminders.authors([...marks.keys()])) {
      const [first] = marks.get(id)!;
      const lessons = new Set(marks.get(id)!.map(({ lessonId }) => lessonId)).size;
      await this.notices.post({ to: authorId, kind: 'training.outdated', details: { course, lessons }, href: '/courses?tab=outdated', key: `outdated ${first!.id}` });
    }
  }
}

/** Tells learners what has changed of what they had learned, and until when to learn it. */
@Subscribes(LearnersCalledBack)
export class TellWhoIsCalledBack {
  constructor(private readonly reminders: Reminders, private readonly notices: Notices) {}

  async on({ enrollmentIds, number }: LearnersCalledBack): Promise<void> {
    for (const { id, userId, course, dueOn, what, minutes } of await this.reminders.calledBack(enrollmentIds, number)) {
      await this.notices.post({ to: userId, kind: 'training.changed', details: { course, dueOn, what, minutes }, href: `/learning/${id}`, key: `changed ${id} ${number}` });
    }
  }
}
