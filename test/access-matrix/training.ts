import { policy, type Rows } from './notation.ts';
import { anybody, onlyAdministrator } from './policies.ts';

/** Whoever takes courses, about himself: a key of his does not. */
const learns = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   ok       ok     ok      ok    403 401`);
/** A course is its learner’s: nobody takes it for him, nor looks over his shoulder. */
const takes = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     404  404      404    404     404   403 401
  team    401    403  404    ok   404      404    404     404   403 401
  foreign 401    403  404    404  404      404    404     404   403 401`);
/** What is played is for whoever takes the course and for those who teach it. */
const plays = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    404  ok     404  404      404    404     ok    404 401
  team    401    404  404    ok   404      404    404     ok    404 401
  foreign 401    404  404    404  404      404    404     ok    404 401`);
const seesResults = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  ok       403    ok      ok    403 401`);
const enrolls = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  403    403  ok       403    403     ok    403 401`);
const withdraws = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  ok       403    403     ok    403 401
  team    401    403  403    403  ok       403    403     ok    403 401
  foreign 401    403  403    403  404      403    403     ok    403 401`);
/** One’s own, also by one’s key; of colleagues whoever may see what they learned. */
const seesCertificate = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    404  ok     404  ok       404    ok      ok    ok  401
  team    401    404  404    ok   ok       404    ok      ok    404 401
  foreign 401    404  404    404  404      404    ok      ok    404 401`);

/** What a colleague practised, by those who see his results: a superior of his own people, not of another team. */
const seesPractised = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  403    403  ok       403    ok      ok    403 401
  team    401    403  403    403  ok       403    ok      ok    403 401
  foreign 401    403  403    403  404      403    ok      ok    403 401`);

export const training: Rows = {
  listCourses: [onlyAdministrator, 'GET /courses'],
  addCourse: [onlyAdministrator, 'POST /courses', ({ word }) => ({ title: word })],
  getCourse: [onlyAdministrator, 'GET /courses/{course}'],
  changeCourse: [onlyAdministrator, 'PATCH /courses/{course}', ({ word }) => ({ title: word })],
  publishCourse: [onlyAdministrator, 'POST /courses/{course}/publish', {}],
  retireCourse: [onlyAdministrator, 'POST /courses/{course}/retire', {}],
  enrollColleagues: [enrolls, 'POST /courses/{course}/enrollments', ({ known }) => ({ userIds: [known['colleague']] })],
  listEnrollments: [seesResults, 'GET /courses/{course}/enrollments'],
  getCourseResults: [seesResults, 'GET /courses/{course}/results'],
  getKnowledgeMatrix: [seesResults, 'GET /knowledge-matrix'],
  listPracticeRuns: [seesResults, 'GET /practice-runs'],
  getPracticeRun: [seesPractised, 'GET /practice-runs/{practised}'],
  withdrawEnrollment: [withdraws, 'POST /enrollments/{enrollment}/withdraw', {}],
  listPaths: [onlyAdministrator, 'GET /learning-paths'],
  setPath: [onlyAdministrator, 'PUT /learning-paths/{role}', { steps: [] }],

  listOutdatedCourses: [onlyAdministrator, 'GET /outdated-courses'],
  listTouched: [onlyAdministrator, 'GET /courses/{course}/touched'],
  listStepsToTeach: [onlyAdministrator, 'GET /steps-to-teach'],
  retrainCourse: [onlyAdministrator, 'POST /courses/{outdated}/retrain', {}],

  listMyCourses: [learns, 'GET /learning'],
  enrollMyself: [learns, 'POST /learning/courses/{course}/enroll', {}],
  getLearning: [takes, 'GET /learning/enrollments/{enrollment}'],
  startCourse: [takes, 'POST /learning/enrollments/{enrollment}/start', {}],
  finishLesson: [takes, 'POST /learning/enrollments/{enrollment}/lessons/{enrollment.text}/finish', {}],
  beginPractice: [takes, 'POST /learning/enrollments/{enrollment}/lessons/{enrollment.practice}/practice', {}],
  tellPosition: [takes, 'POST /learning/enrollments/{enrollment}/lessons/{enrollment.audio}/position', { positionSeconds: 1, playedSeconds: 1 }],
  readLessonMedia: [plays, 'GET /learning/courses/{enrollment.course}/lessons/{enrollment.audio}/media/{enrollment.file}'],
  startAttempt: [takes, 'POST /learning/enrollments/{enrollment}/lessons/{enrollment.quiz}/attempts', {}],
  getAttempt: [takes, 'GET /learning/attempts/{attempt}'],
  keepAnswers: [takes, 'PATCH /learning/attempts/{attempt}', { answers: {} }],
  submitAttempt: [takes, 'POST /learning/attempts/{attempt}/submit', { answers: {} }],
  endAttempt: [takes, 'POST /learning/attempts/{attempt}/end', {}],

  listMyCertificates: [learns, 'GET /certificates'],
  verifyCertificate: [anybody, 'GET /certificates/verify/{certificate.number}'],
  getCertificate: [seesCertificate, 'GET /certificates/{certificate}'],
  revokeCertificate: [onlyAdministrator, 'POST /certificates/{certificate}/revoke', { reason: 'Not his own work' }],
  listRequirements: [learns, 'GET /certificate-requirements'],
  requireCertificate: [onlyAdministrator, 'PUT /certificate-requirements/reporting.export', ({ thing }) => ({ courseId: thing.id, graceDays: 365 }), { about: 'course' }],
  liftRequirement: [onlyAdministrator, 'DELETE /certificate-requirements/{requirement}'],
};
