import { ListOutdatedCoursesSql, ListStepsToTeachSql, ListTouchedSql } from './adapters/postgres/retraining/outdated-courses.sql.ts';
import { PostgresGrounds } from './adapters/postgres/retraining/postgres-grounds.ts';
import { PostgresOutdatedLessons, PostgresRelearners } from './adapters/postgres/retraining/postgres-relearners.ts';
import { CatchUpOfReturned } from './application/retraining/catch-up.ts';
import { CoursePublication } from './application/retraining/course-publication.ts';
import { LearnersOnTheWay } from './application/retraining/learners-on-the-way.ts';
import { LearnersWhoFinished } from './application/retraining/learners-who-finished.ts';
import { OutdateByArchivedArticle, SettleByArticleBroughtBack } from './application/retraining/mark-archived.ts';
import { OutdateByArticle, OutdateByProcess, OutdateByRemovedProcess, Outdating } from './application/retraining/mark-outdated.ts';
import { RetrainAfterSilence } from './application/retraining/retrain-after-silence.ts';
import { RetrainCourseHandler } from './application/retraining/retrain-course.ts';
import { Retraining } from './application/retraining/retraining.ts';
import { TellTeachers, TellWhoIsCalledBack } from './application/retraining/tell-of-retraining.ts';
import { Grounds, OutdatedLessons, Relearners } from './domain/retraining/ports.ts';

/** What a change of the company's work asks of those who have learned it. */
export const retraining = [
  RetrainCourseHandler, ListOutdatedCoursesSql, ListTouchedSql, ListStepsToTeachSql, { provide: Grounds, useClass: PostgresGrounds }, { provide: OutdatedLessons, useClass: PostgresOutdatedLessons }, { provide: Relearners, useClass: PostgresRelearners },
  CoursePublication, CatchUpOfReturned, Retraining, LearnersOnTheWay, LearnersWhoFinished, Outdating, TellTeachers, OutdateByArticle, OutdateByArchivedArticle, SettleByArticleBroughtBack, OutdateByProcess, OutdateByRemovedProcess, RetrainAfterSilence, TellWhoIsCalledBack,
];
