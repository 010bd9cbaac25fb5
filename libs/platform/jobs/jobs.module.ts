import { Global, Module } from '@nestjs/common';
import { liveTopic } from '#platform/live';
import { CancelJobHandler } from './cancel-job.ts';
import { GetJob, GetJobSql } from './get-job.ts';
import './held-jobs.ts';
import { JobBoard } from './job-board.ts';
import { JobsController } from './jobs.controller.ts';
import { Jobs, PostgresJobs } from './jobs.ts';
import { ListJobsSql } from './list-jobs.ts';
import { ResumeJobHandler } from './resume-job.ts';
import { RunJob } from './run-job.ts';

liveTopic('job', GetJob.of);

@Global()
@Module({
  controllers: [JobsController],
  providers: [GetJobSql, ListJobsSql, CancelJobHandler, ResumeJobHandler, JobBoard, RunJob, { provide: Jobs, useClass: PostgresJobs }],
  exports: [Jobs, JobBoard, RunJob],
})
export class JobsModule {}
