import { Aggregate, newId, type Violation } from '#platform/kernel';
import { outlineDifference, type Content, type Outline, type Publication } from './content.ts';
import { stepsOf, type ProcessStep, type StepDraft } from './process-step.ts';
import { ProcessVersion } from './process-version.ts';
import { ChangeNoteRequired, NothingChanged, ProcessIncomplete } from './processes.errors.ts';
import { ProcessPublished, ProcessRemoved } from './processes.events.ts';
import { stepDifference } from './step-difference.ts';

const trimmed = (outline: Partial<Outline>): Partial<Outline> => Object.fromEntries(Object.entries(outline).filter(([, value]) => value !== undefined).map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]));

/** How the company does a job. Its own fields are the draft; what is in force is its last version. */
export class Process extends Aggregate<Process> implements Content {
  readonly version!: number;
  readonly name!: string;
  readonly purpose!: string;
  readonly trigger!: string;
  readonly result!: string;
  readonly businessLineId!: string | null;
  readonly ownerId!: string;
  readonly steps!: readonly ProcessStep[];
  /** The number of the version in force; null before the first one. */
  readonly publishedNumber!: number | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static begin(id: string, { name, ownerId, ...rest }: Partial<Outline> & Pick<Outline, 'name' | 'ownerId'>, at: Date): Process {
    const process = new Process(id);
    process.change({ purpose: '', trigger: '', result: '', businessLineId: null, steps: [], publishedNumber: null, createdAt: at, deletedAt: null });
    process.outline({ name, ownerId, ...rest }, at);
    return process;
  }

  outline(outline: Partial<Outline>, at: Date): void {
    this.change({ ...trimmed(outline), updatedAt: at });
  }

  /** `known`: the ids that steps of this process ever had. @throws ReferenceNotFound, ValidationFailed */
  arrange(drafts: readonly StepDraft[], known: ReadonlySet<string>, at: Date): void {
    this.change({ steps: stepsOf(drafts, new Set([...known, ...this.steps.map(({ id }) => id)])), updatedAt: at });
  }

  /** Goes on from how it was; what is in force stays until the next publication. */
  restore({ content }: ProcessVersion, at: Date): void {
    this.change({ ...content, updatedAt: at });
  }

  /** @throws ProcessIncomplete, ChangeNoteRequired, NothingChanged */
  publish(inForce: ProcessVersion | null, { changeNote, at, byId }: Publication): ProcessVersion {
    const missing = missingIn(this);
    if (missing.length > 0) throw new ProcessIncomplete(missing);
    const note = changeNote.trim();
    if (note === '') throw new ChangeNoteRequired();
    if (inForce && outlineDifference(inForce.content, this).length === 0 && stepDifference(inForce.content.steps, this.steps).length === 0) throw new NothingChanged(inForce.number);
    const version = ProcessVersion.of(newId(), this, inForce, { changeNote: note, at, byId });
    this.change({ publishedNumber: version.number, updatedAt: at });
    this.record(new ProcessPublished(this.id, version.number, version.changedStepIds, version.removedStepIds, version.addedStepIds));
    return version;
  }

  remove(inForce: ProcessVersion | null, at: Date): void {
    this.change({ deletedAt: at, updatedAt: at });
    if (inForce) this.record(new ProcessRemoved(this.id, inForce.content.steps.map(({ id }) => id)));
  }
}

function missingIn({ name, steps }: Content): Violation[] {
  const missing = (pointer: string): Violation => ({ pointer, code: 'required' });
  return [
    ...(name === '' ? [missing('/name')] : []),
    ...(steps.length === 0 ? [missing('/steps')] : []),
    ...steps.flatMap((step, at) => [...(step.name === '' ? [missing(`/steps/${at}/name`)] : []), ...(step.work === '' ? [missing(`/steps/${at}/work`)] : []), ...(step.roleIds.length === 0 ? [missing(`/steps/${at}/roleIds`)] : [])]),
  ];
}
