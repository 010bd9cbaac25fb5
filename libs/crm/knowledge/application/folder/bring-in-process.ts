import { Refuses, Requires } from '#platform/access';
import { currentActor, flushNow, Handles } from '#platform/bus';
import { Flag, Id, Text } from '#platform/fields';
import { AccessDenied, Clock, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { FolderNames, FolderTargets } from '../../domain/folder/ports.ts';
import type { RowOutcome } from '../../domain/folder/row.ts';
import { outlineDifference, type Outline } from '../../domain/processes/content.ts';
import { ProcessReferences, Processes } from '../../domain/processes/ports.ts';
import { Process } from '../../domain/processes/process.ts';
import { stepsOf, type ProcessStep, type StepDraft } from '../../domain/processes/process-step.ts';
import { ProcessIncomplete } from '../../domain/processes/processes.errors.ts';
import { stepDifference } from '../../domain/processes/step-difference.ts';
import { draftOf, ProcessFields } from '../processes/process-fields.ts';

/** Makes a process say what a folder says of it. A step keeps the id that the folder gives it, unless it is of another process. */
@Requires('knowledge.administer')
@Refuses(AccessDenied, ReferenceNotFound, ValidationFailed, ProcessIncomplete)
export class BringInProcess extends ProcessFields {
  @Id() readonly id!: string;
  @Text({ min: 1, max: 200 }) readonly name!: string;
  @Flag({ description: 'Whether people work by it at once.' }) readonly isPublished!: boolean;
  @Text({ min: 1, max: 1000 }) readonly changeNote!: string;
  @Id({ optional: true }) readonly usualOwnerId?: string;
}

@Handles(BringInProcess)
export class BringInProcessHandler {
  constructor(private readonly processes: Processes, private readonly references: ProcessReferences, private readonly targets: FolderTargets, private readonly names: FolderNames, private readonly clock: Clock) {}

  /** Answers what became of it: `new`, `changed` or `unchanged`. */
  async execute({ id, steps = [], isPublished, changeNote, usualOwnerId, ...outline }: BringInProcess): Promise<string> {
    const { userId, grants } = currentActor();
    if (isPublished && !grants.has('knowledge.publish')) throw new AccessDenied('knowledge.publish');
    if (outline.ownerId) await this.references.owner(outline.ownerId, 'ownerId');
    if (outline.businessLineId) await this.references.businessLine(outline.businessLineId, 'businessLineId');
    const known = await this.targets.process(id);
    const drafts = await this.identified(id, steps.map(draftOf), known?.steps ?? []);
    await this.references.ofSteps(drafts);
    const at = this.clock.now();
    const ids = new Set(drafts.flatMap((step) => step.id ?? []));
    const process = known ?? Process.begin(id, { ...outline, ownerId: outline.ownerId ?? usualOwnerId ?? userId! }, at);
    const isChanged = !known || outlineDifference(known, { ...known, ...said(outline) }).length > 0 || stepDifference(known.steps, stepsOf(drafts, ids)).length > 0;
    if (isChanged) {
      process.outline(outline, at);
      process.arrange(drafts, ids, at);
    }
    if (!known) this.processes.add(process);
    await flushNow(at); // its steps in force name it
    const isInForce = isPublished && (await this.putInForce(process, changeNote));
    const outcome: RowOutcome = !known ? 'new' : isChanged || isInForce ? 'changed' : 'unchanged';
    return outcome;
  }

  /** Answers whether there was something to put in force. */
  private async putInForce(process: Process, changeNote: string): Promise<boolean> {
    const inForce = await this.processes.inForce(process);
    if (inForce && outlineDifference(inForce.content, process).length === 0 && stepDifference(inForce.content.steps, process.steps).length === 0) return false;
    const version = process.publish(inForce, { changeNote, at: this.clock.now(), byId: currentActor().userId });
    this.processes.add(version);
    await this.processes.putInForce(process, version);
    return true;
  }

  /** A step without an id is the one that was called so. */
  private async identified(processId: string, drafts: readonly StepDraft[], before: readonly ProcessStep[]): Promise<StepDraft[]> {
    const elsewhere = await this.names.stepsElsewhere(processId, drafts.flatMap((step) => step.id ?? []));
    const taken = new Set(drafts.flatMap((step) => step.id ?? []));
    return drafts.map(({ id: given, ...step }) => {
      const id = given !== undefined && !elsewhere.has(given) ? given : before.find((each) => each.name === step.name.trim() && !taken.has(each.id))?.id;
      if (id !== undefined) taken.add(id);
      return { ...step, ...(id !== undefined && { id }) };
    });
  }
}

const said = (outline: Partial<Outline>): Partial<Outline> => Object.fromEntries(Object.entries(outline).filter(([, value]) => value !== undefined).map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]));
