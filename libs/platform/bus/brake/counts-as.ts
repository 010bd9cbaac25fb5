import 'reflect-metadata';
import { requirementOf } from '#platform/access';
import { fieldsOf } from '#platform/fields';
import { recordKinds } from '#platform/records';

/** What an answer shows: records, each by its id; one, however much is told of it; or none of what is guarded. */
export type CountedAs = 'records' | 'one' | 'none';
type MessageType = new () => object;

const key = Symbol('counts-as');

/** For a question whose answer is not what its permission and its shape say. */
export const CountsAs = (how: CountedAs): ClassDecorator => (type) => Reflect.defineMetadata(key, how, type);

/** Whatever a permission to read records answers is counted, unless it says otherwise: who forgets to say so is counted too much, never too little. */
export function countingOf(type: object): CountedAs {
  const said = Reflect.getMetadata(key, type) as CountedAs | undefined;
  if (said) return said;
  const requirement = requirementOf(type);
  return requirement?.kind === 'permission' && recordKinds().some(({ read }) => read === requirement.permission) ? 'records' : 'none';
}

const idFields = new WeakMap<object, string | null>();

/** The record a question is about, where its address names one. */
export function recordAsked(query: object): string | null {
  const type = query.constructor as MessageType;
  let name = idFields.get(type);
  if (name === undefined) idFields.set(type, (name = fieldsOf(type).find(({ place, schema }) => place === 'path' && schema['format'] === 'uuid')?.name ?? null));
  return name === null ? null : String((query as Record<string, unknown>)[name]);
}

/** Whether it opens one record; a list that hangs on one goes on page by page. */
export const isAboutOne = (type: object): boolean => countingOf(type) === 'one' || !fieldsOf(type as MessageType).some(({ name }) => name === 'cursor');

/** The records an answer shows. A record is an element of a list, with an id; what hangs on it is a part of it. */
export function recordsShown(query: object, answer: unknown): readonly string[] {
  const asked = recordAsked(query);
  if (asked !== null && (countingOf(query.constructor) === 'one' || !Array.isArray((answer as { items?: unknown } | null)?.items))) return [asked];
  return [...idsIn(answer)];
}

function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const elements = Array.isArray(value) ? (value as unknown[]) : Object.values(value).filter((each) => Array.isArray(each));
  for (const element of elements) {
    const { id } = Array.isArray(value) && typeof element === 'object' && element !== null ? (element as { id?: unknown }) : { id: undefined };
    if (typeof id === 'string') yield id;
    else yield* idsIn(element);
  }
}
