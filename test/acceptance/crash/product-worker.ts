import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { JobWorker } from '#platform/jobs';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { WorkerModule } from '../../../apps/worker/worker.module.ts';

/** The product's own worker, which says when it works. */
const machinery = await openMachinery(readConfiguration(process.env), join(process.cwd(), 'migrations'), 'works');
const app = await NestFactory.createApplicationContext(WorkerModule.on(machinery), { logger: ['error'] });
await app.get(JobWorker).start();
flushCompileCache(); // whoever is killed leaves none
process.stdout.write('working\n');
