import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Text } from '#platform/fields';
import { Clock, newId, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { Process } from '../../domain/processes/process.ts';
import { ProcessReferences, Processes } from '../../domain/processes/ports.ts';
import { draftOf, ProcessFields } from './process-fields.ts';

/** Begins a process as a draft: nobody works by it before it is published. */
@Requires('knowledge.write')
@Refuses(ReferenceNotFound, ValidationFailed)
export class AddProcess extends ProcessFields {
  @Text({ max: 200, min: 1, example: 'Answer an inquiry' }) readonly name!: string;
}

@Handles(AddProcess)
export class AddProcessHandler {
  constructor(private readonly processes: Processes, private readonly references: ProcessReferences, private readonly clock: Clock) {}

  async execute({ steps = [], ...outline }: AddProcess): Promise<string> {
    const ownerId = outline.ownerId ?? currentActor().userId;
    if (ownerId === null) throw ReferenceNotFound.at('ownerId');
    if (outline.ownerId) await this.references.owner(outline.ownerId, 'ownerId');
    if (outline.businessLineId) await this.references.businessLine(outline.businessLineId, 'businessLineId');
    const drafts = steps.map(draftOf);
    await this.references.ofSteps(drafts);
    const at = this.clock.now();
    const process = Process.begin(newId(), { ...outline, ownerId }, at);
    process.arrange(drafts, new Set(), at);
    this.processes.add(process);
    return process.id;
  }
}
