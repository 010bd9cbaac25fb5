import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, FromPath } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { ImportNotOpen, ImportNothingMapped } from '../domain/import.errors.ts';
import { Imports, Protocols } from '../domain/ports.ts';

/** Goes through the whole file as the run would, and counts what would become of it, without writing any of it. Answers the job's id. */
@Requires('migration.import')
@Refuses(ResourceNotFound, ImportNotOpen, ImportNothingMapped)
export class CheckImport extends Command<string> {
  @FromPath() readonly importId!: string;
  @Choice(['en', 'ru', 'uk'], { optional: true, description: 'The language of the reasons.' }) readonly locale?: 'en' | 'ru' | 'uk';
}

@Handles(CheckImport)
export class CheckImportHandler {
  constructor(private readonly imports: Imports, private readonly jobs: Jobs, private readonly protocols: Protocols, private readonly clock: Clock) {}

  async execute({ importId, locale = 'en' }: CheckImport): Promise<string> {
    const checked = await this.imports.take(importId);
    const jobId = await this.jobs.start({ kind: 'migration.check', title: checked.fileName, input: { importId, locale } });
    checked.check(jobId, this.clock.now());
    await this.protocols.begin(importId, jobId);
    return jobId;
  }
}
