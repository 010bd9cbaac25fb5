import { IsOptional, ValidateIf, type ValidationOptions } from 'class-validator';
import { declareField, type FieldPlace, type Schema } from './field-metadata.ts';

export interface FieldOptions {
  readonly optional?: boolean;
  /** Null is a value of its own: in a merge patch it empties the field. */
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly description?: string;
  readonly from?: FieldPlace;
}

export type Rule = (options: ValidationOptions) => PropertyDecorator;
/** A class-validator rule with the stable code its violation carries. */
export type CodedRule = readonly [rule: Rule, code: string, detail?: Readonly<Record<string, unknown>>];

/** One decorator per field: it validates and it documents. */
export function field(schema: Schema, rules: readonly CodedRule[], options: FieldOptions, nested?: () => new () => object): PropertyDecorator {
  const { optional = false, nullable = false, example, description, from } = options;
  const type = nullable && typeof schema['type'] === 'string' ? { ...schema, type: [schema['type'], 'null'] } : schema;
  return (prototype, key) => {
    const name = String(key);
    const documented = { ...type, ...(example !== undefined && { examples: [example] }), ...(description && { description }) };
    declareField(prototype, { name, schema: documented, optional, place: from, ...(nested && { nested }) });
    if (optional && nullable) IsOptional()(prototype, key);
    else if (optional) ValidateIf((_, value) => value !== undefined)(prototype, key);
    else if (nullable) ValidateIf((_, value) => value !== null)(prototype, key);
    for (const [rule, code, detail] of rules) rule({ context: { code, ...detail } })(prototype, key);
  };
}
