import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath, Id } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Processes } from '../../domain/processes/ports.ts';

/** Makes the draft what a version said; it is in force again once it is published. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class RestoreProcess extends Command<string> {
  @FromPath() readonly processId!: string;
  @Id() readonly versionId!: string;
}

@Handles(RestoreProcess)
export class RestoreProcessHandler {
  constructor(private readonly processes: Processes, private readonly clock: Clock) {}

  async execute({ processId, versionId }: RestoreProcess): Promise<string> {
    const process = await this.processes.get(processId);
    process.restore(await this.processes.version(process, versionId, 'versionId'), this.clock.now());
    return processId;
  }
}
