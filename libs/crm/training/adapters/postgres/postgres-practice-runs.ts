import { Injectable } from '@nestjs/common';
import { flushNow } from '#platform/bus';
import { PracticeRun } from '../../domain/practice-run.ts';
import { PracticeRuns } from '../../domain/ports.ts';
import { lockedOne, persisted } from './locking.ts';

@Injectable()
export class PostgresPracticeRuns extends PracticeRuns {
  open(enrollmentId: string, lessonId: string): Promise<PracticeRun | null> {
    return lockedOne(PracticeRun, 'practice_runs', `t.enrollment_id = $1 and t.lesson_id = $2 and t.status = 'open'`, [enrollmentId, lessonId]);
  }

  ofPractice(practiceId: string): Promise<PracticeRun | null> {
    return lockedOne(PracticeRun, 'practice_runs', `t.practice_id = $1 and t.status = 'open'`, [practiceId]);
  }

  add(run: PracticeRun): void { persisted(run); }
  settle(at: Date): Promise<void> { return flushNow(at); }
}
