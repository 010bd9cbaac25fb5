import { GetCertificateSql, ListMyCertificatesSql, VerifyCertificateSql } from './adapters/postgres/certificates.sql.ts';
import { GetAttemptSql } from './adapters/postgres/get-attempt.sql.ts';
import { GetKnowledgeMatrixSql } from './adapters/postgres/knowledge-matrix.sql.ts';
import { GetLearningSql, ListMyCoursesSql } from './adapters/postgres/learning.sql.ts';
import { ReadLessonMediaSql } from './adapters/postgres/lesson-media.sql.ts';
import { GetPathSql, GetRequirementSql, ListPathsSql, ListRequirementsSql } from './adapters/postgres/paths.sql.ts';
import { PostgresCertificates, PostgresPaths, PostgresRequirements, StoredMedia } from './adapters/postgres/postgres-certificates.ts';
import { PostgresCourses } from './adapters/postgres/postgres-courses.ts';
import { PostgresAttempts, PostgresEnrollments } from './adapters/postgres/postgres-enrollments.ts';
import { PostgresLearners } from './adapters/postgres/postgres-learners.ts';
import { PostgresReminders } from './adapters/postgres/postgres-reminders.ts';
import { GetPracticeRunSql, ListPracticeRunsSql } from './adapters/postgres/practice-runs.sql.ts';
import { PublishedArticles } from './adapters/postgres/published-articles.ts';
import { GetCourseSql, ListCoursesSql } from './adapters/postgres/read-courses.sql.ts';
import { GetCourseResultsSql, ListEnrollmentsSql } from './adapters/postgres/results.sql.ts';
import { RevokeCertificateHandler } from './application/certificate-record.ts';
import { EnrollColleaguesHandler, WithdrawEnrollmentHandler } from './application/enroll-colleagues.ts';
import { EnrollMyselfHandler } from './application/enroll-myself.ts';
import { FollowChangedPath, FollowPathsEachDay, FollowPathsOfJoined, FollowPathsOfNewcomer, FollowPathsOfOtherRoles, FollowPathsOfReturned, FollowPathsToNewCourse, PathFollower } from './application/follow-paths.ts';
import { GiveCoursesHandler } from './application/give-courses.ts';
import { IssueCertificate } from './application/issue-certificate.ts';
import { LessonsAtHand } from './application/lessons-at-hand.ts';
import { SetPathHandler } from './application/path-commands.ts';
import { PublishCourseHandler, RetireCourseHandler } from './application/publish-course.ts';
import { QuizzesAtHand } from './application/quizzes-at-hand.ts';
import { LiftRequirementHandler, RequireCertificateHandler } from './application/requirement-commands.ts';
import { BeginPracticeHandler } from './application/practise.ts';
import { PracticeWatch, SeeActivityCompleted, SeeActivityLogged, SeeActivityPlanned, SeeDealLost, SeeDealMoved, SeeDealOpened, SeeDealWon, SeePersonAdded, SeePromiseKept, SeePromiseMade } from './application/see-practice.ts';
import { PostgresPracticeRuns } from './adapters/postgres/postgres-practice-runs.ts';
import { FinishLessonHandler, StartCourseHandler, TellPositionHandler } from './application/take-lesson.ts';
import { EndOverdueAttempts, RemindLearners, TellWhenEnrolled, TellWhenRevoked } from './application/tell-learners.ts';
import { EndAttemptHandler, KeepAnswersHandler, StartAttemptHandler, SubmitAttemptHandler } from './application/try-quiz.ts';
import { AddCourseHandler, ChangeCourseHandler } from './application/write-course.ts';
import { Articles, Attempts, Certificates, Courses, Enrollments, Learners, Media, Paths, PracticeRuns, Reminders, Requirements } from './domain/ports.ts';

const commands = [
  AddCourseHandler, ChangeCourseHandler, PublishCourseHandler, RetireCourseHandler, EnrollColleaguesHandler, WithdrawEnrollmentHandler, EnrollMyselfHandler, StartCourseHandler, FinishLessonHandler, TellPositionHandler,
  BeginPracticeHandler, StartAttemptHandler, KeepAnswersHandler, SubmitAttemptHandler, EndAttemptHandler, SetPathHandler, RevokeCertificateHandler, RequireCertificateHandler, LiftRequirementHandler, GiveCoursesHandler,
];
const queries = [
  ListCoursesSql, GetCourseSql, ListMyCoursesSql, GetLearningSql, GetAttemptSql, ReadLessonMediaSql, GetCertificateSql, ListMyCertificatesSql, VerifyCertificateSql, ListPathsSql, GetPathSql, ListRequirementsSql, GetRequirementSql,
  GetKnowledgeMatrixSql, GetCourseResultsSql, ListEnrollmentsSql, ListPracticeRunsSql, GetPracticeRunSql,
];

export const handlers = [...commands, ...queries];

export const ports = [
  { provide: Courses, useClass: PostgresCourses }, { provide: Enrollments, useClass: PostgresEnrollments }, { provide: Attempts, useClass: PostgresAttempts }, { provide: Certificates, useClass: PostgresCertificates },
  { provide: Paths, useClass: PostgresPaths }, { provide: Requirements, useClass: PostgresRequirements }, { provide: Learners, useClass: PostgresLearners }, { provide: Reminders, useClass: PostgresReminders }, { provide: Media, useClass: StoredMedia }, { provide: Articles, useClass: PublishedArticles },
  { provide: PracticeRuns, useClass: PostgresPracticeRuns }, PracticeWatch, IssueCertificate, LessonsAtHand, QuizzesAtHand, PathFollower,
];

export const subscribers = [
  SeeActivityLogged, SeeActivityCompleted, SeeActivityPlanned, SeePromiseMade, SeePromiseKept, SeePersonAdded, SeeDealOpened, SeeDealMoved, SeeDealWon, SeeDealLost,
  FollowPathsOfNewcomer, FollowPathsOfJoined, FollowPathsOfReturned, FollowPathsOfOtherRoles, FollowChangedPath, FollowPathsToNewCourse, FollowPathsEachDay, TellWhenEnrolled, TellWhenRevoked, RemindLearners, EndOverdueAttempts,
];
