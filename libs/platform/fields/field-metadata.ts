import type { Message } from '#platform/kernel';

/** A JSON Schema (2020-12) fragment, as OpenAPI 3.1 uses it. */
export type Schema = { readonly [keyword: string]: unknown };
export type FieldPlace = 'path' | 'query' | 'body';

export interface FieldMetadata {
  readonly name: string;
  readonly schema: Schema;
  readonly optional: boolean;
  readonly place: FieldPlace | undefined;
  /** The class of a nested object, or of the items of a list. */
  readonly nested?: () => new () => object;
}

const fields = new WeakMap<object, Map<string, FieldMetadata>>();

export function declareField(prototype: object, field: FieldMetadata): void {
  const own = fields.get(prototype) ?? new Map<string, FieldMetadata>();
  own.set(field.name, { ...own.get(field.name), ...field });
  fields.set(prototype, own);
}

/** Every declared field of a class, inherited ones first. */
export function fieldsOf(type: abstract new (...args: never[]) => object): FieldMetadata[] {
  const found = new Map<string, FieldMetadata>();
  const chain: object[] = [];
  for (let at: object | null = type.prototype as object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) chain.unshift(at);
  for (const prototype of chain) for (const [name, field] of fields.get(prototype) ?? []) found.set(name, field);
  return [...found.values()];
}

export type Values<M extends object> = Omit<M, keyof Message>;
