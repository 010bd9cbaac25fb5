import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, FromPath } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { ImportNotOpen, ImportNothingMapped } from '../domain/import.errors.ts';
import { Imports, Protocols } from '../domain/ports.ts';

/** Brings the file in, as a job. Answers its id. */
@Requires('migration.import')
@Refuses(ResourceNotFound, ImportNotOpen, ImportNothingMapped)
export class RunImport extends Command<string> {
  @FromPath() readonly importId!: string;
  @Choice(['en', 'ru', 'uk'], { optional: true, description: 'The language of the reasons.' }) readonly locale?: 'en' | 'ru' | 'uk';
}

@Handles(RunImport)
export class RunImportHandler {
  constructor(private readonly imports: Imports, private readonly jobs: Jobs, private readonly protocols: Protocols, private readonly clock: Clock) {}

  async execute({ importId, locale = 'en' }: RunImport): Promise<string> {
    const run = await this.imports.take(importId);
    const jobId = await this.jobs.start({ kind: 'migration.import', title: run.fileName, input: { importId, locale } });
    run.run(jobId, this.clock.now());
    await this.protocols.begin(importId, jobId);
    return jobId;
  }
}
