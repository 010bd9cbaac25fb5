import * as v from 'class-validator';
import type { Schema } from './field-metadata.ts';
import { field, type CodedRule, type FieldOptions } from './field.ts';

/** PostgreSQL keeps every letter but NUL and half of one. */
const storable = /^[^\0\p{Surrogate}]*$/u;

const text: CodedRule = [(o) => v.IsString(o), 'not-text'];

/** Without a limit of its own a text is documented without one, as in an answer; given, it may have 500 characters and not none. */
export function Text(options: FieldOptions & { max?: number; min?: number } = {}): PropertyDecorator {
  const { max = 500, min = options.optional || options.nullable ? 0 : 1 } = options;
  const limited = options.max !== undefined || options.min !== undefined;
  return field({ type: 'string', ...(limited && { maxLength: max, ...(min && { minLength: min }) }) }, [
    text,
    [(o) => v.Matches(storable, o), 'not-text'],
    [(o) => v.MaxLength(max, o), 'too-long', { max }],
    ...(min ? [[(o: v.ValidationOptions) => v.MinLength(min, o), 'too-short', { min }] as CodedRule] : []),
  ], options);
}

export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', format: 'uuid' }, [[(o) => v.Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu, o), 'not-an-id']], options);
}

/** An id that is part of the address. */
export function FromPath(): PropertyDecorator {
  return Id({ from: 'path' });
}

/** The library's own rule throws over half of a letter. */
const isEmail = (value: unknown): boolean => typeof value === 'string' && storable.test(value) && v.isEmail(value);

export function Email(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', format: 'email', maxLength: 254 }, [[(o) => v.ValidateBy({ name: 'isEmail', validator: { validate: isEmail, defaultMessage: () => 'not-an-email' } }, o), 'not-an-email']], options);
}

export function Choice(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const enumeration = options.nullable ? [...values, null] : values;
  return field({ type: 'string', enum: enumeration }, [[(o) => v.IsIn(values as string[], o), 'unknown-choice', { choices: values }]], options);
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'boolean' }, [[(o) => v.IsBoolean(o), 'not-a-flag']], options);
}

export function Whole(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = 2_147_483_647 } = options;
  return field({ type: 'integer', minimum: min, maximum: max }, [
    [(o) => v.IsInt(o), 'not-a-whole-number'],
    [(o) => v.Min(min, o), 'too-small', { min }],
    [(o) => v.Max(max, o), 'too-large', { max }],
  ], options);
}

/** A number from 0 to 1. */
export function Share(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'number', minimum: 0, maximum: 1 }, [[(o) => v.IsNumber({}, o), 'not-a-share'], [(o) => v.Min(0, o), 'too-small', { min: 0 }], [(o) => v.Max(1, o), 'too-large', { max: 1 }]], options);
}

/** A calendar day, `YYYY-MM-DD`. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', format: 'date' }, [
    [(o) => v.Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/u, o), 'not-a-day'],
    [(o) => v.IsISO8601({ strict: true }, o), 'not-a-day'],
  ], options);
}

/** An instant, ISO 8601 in UTC. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', format: 'date-time' }, [[(o) => v.IsISO8601({ strict: true, strictSeparator: true }, o), 'not-an-instant']], options);
}

/** A decimal string, never a float. */
export function Decimal(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'string', pattern: '^-?\\d{1,15}(\\.\\d{1,4})?$' }, [[(o) => v.Matches(/^-?\d{1,15}(\.\d{1,4})?$/u, o), 'not-an-amount']], options);
}

export function Ids(options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const { max = 1000 } = options;
  return field({ type: 'array', maxItems: max, items: { type: 'string', format: 'uuid' } }, [
    [(o) => v.IsArray(o), 'not-a-list'],
    [(o) => v.ArrayMaxSize(max, o), 'too-many', { max }],
    [(o) => v.Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu, { ...o, each: true }), 'not-an-id'],
  ], options);
}

export function Texts(options: FieldOptions & { max?: number; maxLength?: number; choices?: readonly string[] } = {}): PropertyDecorator {
  const { max = 100, maxLength = 200, choices } = options;
  return field({ type: 'array', maxItems: max, items: { type: 'string', maxLength, ...(choices && { enum: choices }) } }, [
    [(o) => v.IsArray(o), 'not-a-list'],
    [(o) => v.ArrayMaxSize(max, o), 'too-many', { max }],
    [(o) => v.IsString({ ...o, each: true }), 'not-text'],
    [(o) => v.Matches(storable, { ...o, each: true }), 'not-text'],
    [(o) => v.MaxLength(maxLength, { ...o, each: true }), 'too-long', { max: maxLength }],
    ...(choices ? [[(o: v.ValidationOptions) => v.IsIn(choices as string[], { ...o, each: true }), 'unknown-choice', { choices }] as CodedRule] : []),
  ], options);
}

export function Many(type: () => new () => object, options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const { max = 1000 } = options;
  return field({ type: 'array', maxItems: max }, [[(o) => v.IsArray(o), 'not-a-list'], [(o) => v.ArrayMaxSize(max, o), 'too-many', { max }]], options, type);
}

export function Nested(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'object' }, [[(o) => v.IsObject(o), 'not-an-object']], options, type);
}

/** Free JSON whose grammar its reader checks, such as a filter; where it has a shape, the schema tells it to clients. */
export function Json({ schema = {}, ...options }: FieldOptions & { schema?: Schema } = {}): PropertyDecorator {
  return field(schema, [], options);
}
