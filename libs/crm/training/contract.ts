export { EnrollColleagues } from './application/enroll-colleagues.ts';
export { GetLearning, ListMyCourses, type Learning, type LessonToLearn, type MyCourse } from './application/learning.ts';
export { SetPath } from './application/path-commands.ts';
export { PublishCourse } from './application/publish-course.ts';
export { RequireCertificate } from './application/requirement-commands.ts';
export { FinishLesson, StartCourse } from './application/take-lesson.ts';
export { GetAttempt, StartAttempt, SubmitAttempt } from './application/try-quiz.ts';
export { AddCourse, ChangeCourse } from './application/write-course.ts';
export { TrainingModule } from './training.module.ts';
