import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath, Text } from '#platform/fields';
import { Clock, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { ProcessReferences, Processes } from '../../domain/processes/ports.ts';
import { draftOf, ProcessFields } from './process-fields.ts';

/** Changes the draft; whoever works by the version in force sees nothing of it. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ReferenceNotFound, ValidationFailed)
export class ChangeProcess extends ProcessFields {
  @FromPath() readonly processId!: string;
  @Text({ optional: true, max: 200, min: 1 }) readonly name?: string;
}

@Handles(ChangeProcess)
export class ChangeProcessHandler {
  constructor(private readonly processes: Processes, private readonly references: ProcessReferences, private readonly clock: Clock) {}

  async execute({ processId, steps, ...outline }: ChangeProcess): Promise<string> {
    const process = await this.processes.get(processId);
    if (outline.ownerId) await this.references.owner(outline.ownerId, 'ownerId');
    if (outline.businessLineId) await this.references.businessLine(outline.businessLineId, 'businessLineId');
    const at = this.clock.now();
    process.outline(outline, at);
    if (!steps) return processId;
    const drafts = steps.map(draftOf);
    await this.references.ofSteps(drafts);
    process.arrange(drafts, await this.processes.knownSteps(processId), at);
    return processId;
  }
}
