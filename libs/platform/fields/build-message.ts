import { validateSync, type ValidationError } from 'class-validator';
import { ValidationFailed, type Violation } from '#platform/kernel';
import { fieldsOf } from './field-metadata.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * Makes a message of a class from plain values. Unknown properties are refused, nothing is converted.
 * @throws ValidationFailed with a JSON pointer for each violation
 */
export function buildMessage<M extends object>(type: new () => M, given: Given): M {
  const violations: Violation[] = [];
  const message = assemble(type, given, '', violations);
  if (violations.length > 0) throw new ValidationFailed(violations);
  return message;
}

function assemble<M extends object>(type: new () => M, given: Given, at: string, violations: Violation[]): M {
  const fields = fieldsOf(type);
  const known = new Set(fields.map((each) => each.name));
  for (const key of Object.keys(given)) if (!known.has(key)) violations.push({ pointer: `${at}/${escapePointer(key)}`, code: 'request.unknown-field' });
  const message = Object.create(type.prototype as object) as M;
  for (const { name, nested } of fields) {
    const value = given[name];
    if (value === undefined) continue;
    const built = nested ? assembleNested(nested(), value, `${at}/${name}`, violations) : value;
    (message as Record<string, unknown>)[name] = built;
  }
  const errors = validateSync(message, { stopAtFirstError: true, forbidUnknownValues: false, validationError: { target: false, value: false } });
  for (const error of errors) violations.push(violation(error, at));
  return message;
}

function assembleNested(type: new () => object, value: unknown, at: string, violations: Violation[]): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (isObject(item) ? assemble(type, item, `${at}/${index}`, violations) : refuse(`${at}/${index}`, violations)));
  return isObject(value) ? assemble(type, value, at, violations) : value;
}

function refuse(pointer: string, violations: Violation[]): undefined {
  violations.push({ pointer, code: 'not-an-object' });
  return undefined;
}

function violation(error: ValidationError, at: string): Violation {
  const broken = Object.keys(error.constraints ?? {})[0] ?? '';
  const context = (error.contexts?.[broken] ?? { code: 'invalid' }) as { code: string };
  return { pointer: `${at}/${escapePointer(error.property)}`, ...context };
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
