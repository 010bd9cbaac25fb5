import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { buildMessage, fieldsOf } from '#platform/fields';
import { DomainError, ValidationFailed, type Violation } from '#platform/kernel';
import { isStream } from './sent-bytes.ts';

export class UnknownField extends DomainError {
  static override readonly code = 'request.unknown-field';
  static override readonly title = 'The request has a property nobody knows';
  static override readonly status = 422;

  constructor(override readonly errors: readonly Violation[]) {
    super('Properties that are unknown or read-only are refused, never dropped.');
  }
}

type Given = Record<string, unknown>;
type MessageType = new () => object;

/** The message class a route takes: the type of its first parameter. */
export function messageOf(controller: object, method: string): MessageType | undefined {
  const types = Reflect.getMetadata('design:paramtypes', controller, method) as unknown[] | undefined;
  const [type] = types ?? [];
  return typeof type === 'function' && type !== Object ? (type as MessageType) : undefined;
}

/** Builds the message from path, query and body; the path wins, and each place may only fill its own fields. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const type = messageOf(context.getClass().prototype as object, context.getHandler().name);
  if (!type) throw new Error(`${context.getClass().name}.${context.getHandler().name} must name its message as the type of its first parameter.`);
  return messageFrom(type, context.switchToHttp().getRequest<FastifyRequest>());
});

export function messageFrom<M extends object>(type: new () => M, request: Pick<FastifyRequest, 'method' | 'params' | 'query' | 'body'>): M {
  const fields = new Map(fieldsOf(type).map((each) => [each.name, each]));
  const reads = ['GET', 'HEAD', 'DELETE'].includes(request.method);
  const body = reads || request.body === undefined || request.body === null || isStream(request.body) ? {} : request.body;
  if (typeof body !== 'object' || Array.isArray(body)) throw new ValidationFailed([{ pointer: '', code: 'not-an-object' }]);
  const unknown: Violation[] = [];
  for (const key of Object.keys(body)) if (!fields.has(key) || fields.get(key)!.place === 'path') unknown.push({ pointer: `/${key}`, code: 'request.unknown-field' });
  const query: Given = {};
  for (const [key, value] of Object.entries(request.query as Given)) {
    const field = fields.get(key);
    if (!field || (field.place !== 'query' && !reads)) unknown.push({ pointer: `?${key}`, code: 'request.unknown-field' });
    else query[key] = fromText(value, field.schema['type']);
  }
  if (unknown.length > 0) throw new UnknownField(unknown);
  const address = Object.fromEntries(Object.entries(request.params as Given).map(([key, value]) => [key, fromText(value, fields.get(key)?.schema['type'])]));
  return buildMessage(type, { ...query, ...(body as Given), ...address });
}

/** An address has only text; where the field is a number or a flag, a text that is exactly one becomes it. */
function fromText(value: unknown, type: unknown): unknown {
  if (type === 'integer' && typeof value === 'string' && /^-?\d{1,15}$/u.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
