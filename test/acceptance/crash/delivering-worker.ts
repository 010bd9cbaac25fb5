import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Deliveries } from '#platform/bus';
import { openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { WorkerModule } from '../../../apps/worker/worker.module.ts';

/** The product's own worker as far as it hands events to their subscribers, which says when it works. */
const machinery = await openMachinery(readConfiguration(process.env), join(process.cwd(), 'migrations'), 'works');
const app = await NestFactory.createApplicationContext(WorkerModule.on(machinery), { logger: ['error'] });
await app.get(Deliveries).start();
flushCompileCache(); // whoever is killed leaves none
process.stdout.write('working\n');
