import { recordKinds } from './record-kind.ts';

/** What is hidden together with some fields, as `kind.field`: whatever is made of one of them. */
export function hiddenWith(fields: ReadonlySet<string>): Set<string> {
  const hidden = new Set(fields);
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const { kind, fields: known } of recordKinds()) {
      for (const [name, { of = [] }] of Object.entries(known)) if (of.some((source) => hidden.has(source.includes('.') ? source : `${kind}.${source}`))) hidden.add(`${kind}.${name}`);
    }
  }
  return hidden;
}

/** What is hidden from whoever lacks the permission that a field needs. */
export const hiddenWithout = (isGranted: (permission: string) => boolean): string[] =>
  recordKinds().flatMap(({ kind, fields }) => Object.entries(fields).flatMap(([name, { needs }]) => (needs === undefined || isGranted(needs) ? [] : `${kind}.${name}`)));
