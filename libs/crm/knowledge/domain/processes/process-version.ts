import { Aggregate } from '#platform/kernel';
import type { Content, Publication } from './content.ts';
import { stepDifference, type StepChange } from './step-difference.ts';

/** What was published once and stays as it is. */
export class ProcessVersion extends Aggregate<ProcessVersion> {
  readonly number!: number;
  readonly content!: Content;
  readonly changeNote!: string;
  readonly changedStepIds!: string[];
  readonly addedStepIds!: string[];
  readonly removedStepIds!: string[];
  readonly publishedById!: string | null;
  readonly publishedAt!: Date;

  constructor(readonly id: string, readonly processId: string) { super(); }

  static of(id: string, { id: processId, name, purpose, trigger, result, businessLineId, ownerId, steps }: Content & { readonly id: string }, before: ProcessVersion | null, { changeNote, at, byId }: Publication): ProcessVersion {
    const version = new ProcessVersion(id, processId);
    const changes = before ? stepDifference(before.content.steps, steps) : [];
    const ids = (kind: StepChange['kind']): string[] => changes.filter((each) => each.kind === kind).map(({ stepId }) => stepId);
    version.change({
      number: (before?.number ?? 0) + 1, content: { name, purpose, trigger, result, businessLineId, ownerId, steps }, changeNote, publishedAt: at, publishedById: byId,
      changedStepIds: ids('changed'), removedStepIds: ids('removed'), addedStepIds: before ? ids('added') : steps.map((step) => step.id),
    });
    return version;
  }
}
