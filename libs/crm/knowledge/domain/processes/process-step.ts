import { ReferenceNotFound, ValidationFailed, newId } from '#platform/kernel';
import type { Screen } from './screens.ts';

/** What is checked when a step is done, and who checks it; by nobody named where the role is null. */
export interface Control {
  readonly check: string;
  readonly byRoleId: string | null;
}

/** One step of a process. Its id never changes, so that a lesson or a colleague's question about it stays about it. */
export interface ProcessStep {
  readonly id: string;
  readonly name: string;
  /** What is done. */
  readonly work: string;
  readonly roleIds: readonly string[];
  readonly screen: Screen | null;
  /** An operation of the API document. */
  readonly operation: string | null;
  readonly expectedMinutes: number | null;
  readonly control: Control | null;
  readonly articleId: string | null;
  /** Where else its help stands, beside its screen: at these stages of deals, and with activities of these types. */
  readonly stageIds: readonly string[];
  readonly activityTypes: readonly string[];
}

/** A step as an author says it; a new one has no id yet. */
export type StepDraft = Omit<ProcessStep, 'id'> & { readonly id?: string | undefined };

/** What of a step whoever does it has to know: a change of it is a change of the work. */
export const rules = ['name', 'work', 'roleIds', 'screen', 'operation', 'expectedMinutes', 'control', 'articleId'] as const;
/** Where its help stands. */
export const bindings = ['stageIds', 'activityTypes'] as const;
export type StepField = (typeof rules)[number] | (typeof bindings)[number];

/**
 * Steps as they are kept: texts without the spaces around them, new ones with an id.
 * @throws ReferenceNotFound for an id that this process never had, ValidationFailed for one that is there twice
 */
export function stepsOf(drafts: readonly StepDraft[], known: ReadonlySet<string>): ProcessStep[] {
  const taken = new Set<string>();
  return drafts.map(({ id, name, work, control, ...rest }, at) => {
    if (id !== undefined && !known.has(id)) throw ReferenceNotFound.at(`steps/${at}/id`);
    if (id !== undefined && taken.has(id)) throw new ValidationFailed([{ pointer: `/steps/${at}/id`, code: 'twice' }]);
    if (id !== undefined) taken.add(id);
    const check = control?.check.trim() ?? '';
    return { id: id ?? newId(), name: name.trim(), work: work.trim(), control: check === '' ? null : { check, byRoleId: control!.byRoleId }, ...rest };
  });
}
