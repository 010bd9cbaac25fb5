import { EachDay, EachHour, type DailyWork, type HourlyWork } from '#platform/daily';
import { Clock } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { Attempts, Reminders } from '../domain/ports.ts';
import { CertificateRevoked, ColleaguesEnrolled } from '../domain/training.events.ts';
import { QuizzesAtHand } from './quizzes-at-hand.ts';

@Subscribes(ColleaguesEnrolled)
export class TellWhenEnrolled {
  constructor(private readonly reminders: Reminders, private readonly notices: Notices) {}

  async on({ enrollmentIds }: ColleaguesEnrolled): Promise<void> {
    for (const { id, userId, course, dueOn, by } of await this.reminders.enrolled(enrollmentIds)) {
      await this.notices.post({ to: userId, kind: 'training.enrolled', details: { course, dueOn, by }, href: `/learning/${id}`, key: `enrollment ${id}` });
    }
  }
}

@Subscribes(CertificateRevoked)
export class TellWhenRevoked {
  constructor(private readonly reminders: Reminders, private readonly notices: Notices) {}

  async on({ certificateId }: CertificateRevoked): Promise<void> {
    const revoked = await this.reminders.revoked(certificateId);
    if (revoked) await this.notices.post({ to: revoked.userId, kind: 'training.revoked', details: { course: revoked.course, reason: revoked.reason }, href: `/learning/certificates/${certificateId}`, key: `revoked ${certificateId}` });
  }
}

/** Reminds three days before a course is due, on the day, and when it is overdue; and a month before a certificate ends. */
@EachDay('training.remind')
export class RemindLearners implements DailyWork {
  constructor(private readonly reminders: Reminders, private readonly notices: Notices) {}

  async on(day: string): Promise<void> {
    for (const { id, userId, course, dueOn, stage } of await this.reminders.due(day)) {
      await this.notices.post({ to: userId, kind: `training.${stage}`, details: { course, dueOn }, href: `/learning/${id}`, key: `due ${id} ${stage}` });
    }
    for (const { id, userId, course, until } of await this.reminders.ending(day)) {
      await this.notices.post({ to: userId, kind: 'training.ending', details: { course, until }, href: `/learning/certificates/${id}`, key: `ending ${id}` });
    }
  }
}

/** Scores what was left open when its time was over. */
@EachHour('training.end-overdue-attempts')
export class EndOverdueAttempts implements HourlyWork {
  constructor(private readonly attempts: Attempts, private readonly quizzes: QuizzesAtHand, private readonly clock: Clock) {}

  async at(): Promise<void> {
    for (const attempt of await this.attempts.overdue(new Date(this.clock.now().getTime() - 60_000), 500)) await this.quizzes.end(attempt, await this.quizzes.of(attempt));
  }
}
