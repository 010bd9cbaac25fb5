import { Controller, Get, HttpCode, Patch, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { CourseRecord, CourseRow } from '../../application/course-record.ts';
import { EnrollColleagues, EnrolledCount, WithdrawEnrollment } from '../../application/enroll-colleagues.ts';
import { GetPath, ListPaths, PathRecord, SetPath } from '../../application/path-commands.ts';
import { PublishCourse, RetireCourse } from '../../application/publish-course.ts';
import { GetCourse, ListCourses } from '../../application/read-courses.ts';
import { GetPracticeRun, ListPracticeRuns, PracticeRunRow } from '../../application/practice-runs.ts';
import { CourseResults, EnrollmentRow, GetCourseResults, GetKnowledgeMatrix, KnowledgeMatrix, ListEnrollments } from '../../application/results.ts';
import { AddCourse, ChangeCourse } from '../../application/write-course.ts';

/** Courses for those who teach, who takes them, and what comes of it. */
@Controller()
export class CoursesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('courses') @AnswersPage(CourseRow)
  list(@Input() query: ListCourses) { return this.queries.ask(query); }

  @Post('courses') @AnswersRecord(CourseRecord, 201)
  async add(@Input() command: AddCourse, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCourse.of, 201)); }

  @Get('courses/:courseId') @AnswersRecord(CourseRecord)
  async get(@Input() query: GetCourse, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch('courses/:courseId') @AnswersRecord(CourseRecord)
  async change(@Input() command: ChangeCourse, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCourse.of, 200)); }

  @Post('courses/:courseId/publish') @HttpCode(200) @AnswersRecord(CourseRecord)
  async publish(@Input() command: PublishCourse, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCourse.of, 200)); }

  @Post('courses/:courseId/retire') @HttpCode(200) @AnswersRecord(CourseRecord)
  async retire(@Input() command: RetireCourse, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCourse.of, 200)); }

  @Post('courses/:courseId/enrollments') @HttpCode(200) @Answers(EnrolledCount)
  async enroll(@Input() command: EnrollColleagues, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 200)); }

  @Get('courses/:courseId/enrollments') @AnswersPage(EnrollmentRow)
  enrollments(@Input() query: ListEnrollments) { return this.queries.ask(query); }

  @Post('enrollments/:enrollmentId/withdraw') @Answers(null)
  async withdraw(@Input() command: WithdrawEnrollment, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Get('courses/:courseId/results') @Answers(CourseResults)
  results(@Input() query: GetCourseResults) { return this.queries.ask(query); }

  @Get('knowledge-matrix') @Answers(KnowledgeMatrix)
  matrix(@Input() query: GetKnowledgeMatrix) { return this.queries.ask(query); }

  @Get('practice-runs') @AnswersPage(PracticeRunRow)
  practiceRuns(@Input() query: ListPracticeRuns) { return this.queries.ask(query); }

  @Get('practice-runs/:runId') @Answers(PracticeRunRow)
  practiceRun(@Input() query: GetPracticeRun) { return this.queries.ask(query); }

  @Get('learning-paths') @AnswersPage(PathRecord)
  paths(@Input() query: ListPaths) { return this.queries.ask(query); }

  @Put('learning-paths/:roleId') @Answers(PathRecord)
  async setPath(@Input() command: SetPath, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPath.of, 200)); }
}
