import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Text } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { ChangeNoteRequired, NothingChanged, ProcessIncomplete } from '../../domain/processes/processes.errors.ts';
import { ProcessReferences, Processes } from '../../domain/processes/ports.ts';

/** Puts the draft in force as the next version: its help stands where its steps say from this moment on. */
@Requires('knowledge.publish')
@Refuses(ResourceNotFound, ReferenceNotFound, ProcessIncomplete, ChangeNoteRequired, NothingChanged)
export class PublishProcess extends Command<string> {
  @FromPath() readonly processId!: string;
  @Text({ max: 1000, min: 0, description: 'What changed and why.' }) readonly changeNote!: string;
}

@Handles(PublishProcess)
export class PublishProcessHandler {
  constructor(private readonly processes: Processes, private readonly references: ProcessReferences, private readonly clock: Clock) {}

  async execute({ processId, changeNote }: PublishProcess): Promise<string> {
    const process = await this.processes.get(processId);
    // A role, a stage or an article may have gone since the draft named it.
    await this.references.ofSteps(process.steps);
    const version = process.publish(await this.processes.inForce(process), { changeNote, at: this.clock.now(), byId: currentActor().userId });
    this.processes.add(version);
    await this.processes.putInForce(process, version);
    return processId;
  }
}
