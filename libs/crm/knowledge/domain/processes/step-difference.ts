import { bindings, rules, type ProcessStep, type StepField } from './process-step.ts';

/** `bound`: its help stands elsewhere now, the work is the same; `moved`: only its place among the others is another one. */
export type StepChangeKind = 'added' | 'removed' | 'changed' | 'bound' | 'moved';

/** What became of one step between two versions. */
export interface StepChange {
  readonly stepId: string;
  readonly kind: StepChangeKind;
  readonly isMoved: boolean;
  readonly fields: readonly StepField[];
  readonly before: ProcessStep | null;
  readonly after: ProcessStep | null;
}

/** What differs between two lists of steps, in the order of the new one; what was removed comes last. */
export function stepDifference(before: readonly ProcessStep[], after: readonly ProcessStep[]): StepChange[] {
  const old = new Map(before.map((step) => [step.id, step]));
  const left = new Set(after.map(({ id }) => id));
  const still = inOrder(after.filter(({ id }) => old.has(id)).map(({ id }) => id), before.map(({ id }) => id));
  const kept = after.flatMap((step): StepChange[] => {
    const was = old.get(step.id) ?? null;
    if (!was) return [{ stepId: step.id, kind: 'added', isMoved: false, fields: [], before: null, after: step }];
    const fields = [...rules, ...bindings].filter((field) => !isSame(was[field], step[field]));
    const isMoved = !still.has(step.id);
    if (fields.length === 0 && !isMoved) return [];
    const kind = fields.some((field) => (rules as readonly string[]).includes(field)) ? 'changed' : fields.length > 0 ? 'bound' : 'moved';
    return [{ stepId: step.id, kind, isMoved, fields, before: was, after: step }];
  });
  const removed = before.filter(({ id }) => !left.has(id)).map((step): StepChange => ({ stepId: step.id, kind: 'removed', isMoved: false, fields: [], before: step, after: null }));
  return [...kept, ...removed];
}

/** Lists of ids are sets: their order says nothing. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other));
const plain = (value: unknown): unknown => (Array.isArray(value) ? [...(value as string[])].sort() : typeof value === 'object' && value !== null ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)) : value);

/** The most ids that stand one after the other as they did before: whatever is not among them was moved. */
function inOrder(ids: readonly string[], before: readonly string[]): ReadonlySet<string> {
  const places = ids.map((id) => before.indexOf(id));
  const best: string[][] = [];
  places.forEach((place, at) => {
    const longest = best.filter((_, other) => places[other]! < place).reduce<string[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, ids[at]!]);
  });
  return new Set(best.reduce<string[]>((one, other) => (other.length > one.length ? other : one), []));
}
