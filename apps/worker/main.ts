import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AuditSealing } from '#platform/audit';
import { Deliveries } from '#platform/bus';
import { DailyWorker } from '#platform/daily';
import { JobWorker } from '#platform/jobs';
import { MailWorker } from '#platform/mail';
import { checkMessages, holdLifeline, openMachinery } from '#platform/process';
import { ConfigurationInvalid, exitCodeOf, readConfiguration } from '#platform/settings';
import { WorkerModule } from './worker.module.ts';

const root = join(import.meta.dirname, '..', '..', '..');

async function main(): Promise<void> {
  checkMessages();
  const machinery = await openMachinery(readConfiguration(process.env), join(root, 'migrations'), 'works');
  const app = await NestFactory.createApplicationContext(WorkerModule.on(machinery), { logger: ['error', 'warn'] });
  await app.get(Deliveries).start();
  await app.get(MailWorker).start();
  await app.get(JobWorker).start();
  app.get(DailyWorker).start();
  app.get(AuditSealing).start();
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    app.close().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  holdLifeline(stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationInvalid ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(exitCodeOf(error));
});
