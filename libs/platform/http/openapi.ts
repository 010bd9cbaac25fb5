import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { refusalsOf, requirementOf } from '#platform/access';
import { fieldsOf } from '#platform/fields';
import { AccessDenied, PreconditionRequired, SignInRequired, ValidationFailed, VersionConflict, type ErrorClass } from '#platform/kernel';
import { answerOf } from './answers.ts';
import { messageOf, UnknownField } from './input.ts';
import { Schemas } from './schemas.ts';
import { routesOf, type Route } from './routes.ts';

type Operation = Record<string, unknown>;

/** The OpenAPI 3.1 document, written from the messages themselves: nothing in it is said twice. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder().setTitle('Holdfast').setDescription('What the company knows outlives everybody who knew it.').setVersion('1').setOpenAPIVersion('3.1.0')
    .addCookieAuth('holdfast_session', { type: 'apiKey', in: 'cookie' }, 'session').addBearerAuth({ type: 'http', scheme: 'bearer' }, 'apiKey').build();
  const document = SwaggerModule.createDocument(app, config, { deepScanRoutes: true });
  const schemas = new Schemas();
  document.paths = {};
  for (const route of routesOf(app)) {
    const path = route.path.replace(/:([A-Za-z]+)/gu, '{$1}');
    (document.paths[path] as Record<string, unknown> | undefined) ??= {};
    (document.paths[path] as Record<string, unknown>)[route.method] = operation(route, schemas);
  }
  document.components = { ...document.components, schemas: schemas.all() as never };
  return document;
}

function operation(route: Route, schemas: Schemas): Operation {
  const message = messageOf(route.controller, route.handler);
  const answer = answerOf(route.handle);
  const requirement = message && requirementOf(message);
  const fields = message ? fieldsOf(message) : [];
  const inPath = fields.filter((each) => route.path.includes(`:${each.name}`));
  const inQuery = fields.filter((each) => !inPath.includes(each) && (each.place === 'query' || route.method === 'get' || route.method === 'delete'));
  const inBody = fields.filter((each) => !inPath.includes(each) && !inQuery.includes(each));
  const headers = [...(isVersioned(route, answer?.etag) ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }] : []),
    ...(route.method !== 'get' ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 8, maxLength: 128 } }] : [])];
  const parameters = [
    ...inPath.map((each) => ({ name: each.name, in: 'path', required: true, schema: each.schema })),
    ...inQuery.map((each) => ({ name: each.name, in: 'query', required: !each.optional, ...(each.name === 'filter' ? { style: 'deepObject', explode: true, schema: { type: 'object', additionalProperties: true } } : { schema: each.schema }) })),
    ...headers,
  ];
  return {
    operationId: operationId(message?.name ?? route.handler), tags: [route.path.split('/')[3] ?? ''],
    ...(requirement?.kind === 'permission' && { description: `Needs the permission ${requirement.permission}.` }),
    ...(parameters.length > 0 && { parameters }),
    ...(answer?.takesBytes && { requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } }),
    ...(message && inBody.length > 0 && { requestBody: { required: inBody.some((each) => !each.optional), content: { 'application/json': { schema: schemas.body(message, inBody) } } } }),
    responses: { ...success(route, schemas), ...refusals(message, requirement?.kind, isVersioned(route, answer?.etag), schemas) },
    ...(requirement?.kind === 'public' && { security: [] }),
  };
}

const operationId = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function success({ handle }: Route, schemas: Schemas): Operation {
  const answer = answerOf(handle);
  if (answer?.mediaType) return { [answer.status]: { description: answer.description || 'OK', content: { [answer.mediaType]: { schema: { type: 'string', ...(answer.mediaType === 'application/octet-stream' && { format: 'binary' }) } } } } };
  if (!answer?.type) return { [answer?.status ?? 204]: { description: answer?.description || 'Done' } };
  const item = schemas.reference(answer.type);
  const schema = answer.list ? schemas.page(item) : item;
  return { [answer.status]: { description: answer.description || 'OK', ...(answer.etag && { headers: { ETag: { schema: { type: 'string' } } } }), content: { 'application/json': { schema } } } };
}

/** What is written below the address of a record, and answers it, writes the version that was seen. */
const isVersioned = ({ method, path }: Route, etag = false): boolean => etag && method !== 'get' && (method !== 'post' || path.includes(':'));

function refusals(message: object | undefined, kind: string | undefined, versioned: boolean, schemas: Schemas): Operation {
  const errors: ErrorClass[] = [...(message ? refusalsOf(message) : []), ...(message ? [ValidationFailed, UnknownField] : [])];
  if (kind !== 'public') errors.push(SignInRequired);
  if (kind === 'permission') errors.push(AccessDenied);
  if (versioned) errors.push(VersionConflict, PreconditionRequired);
  const byStatus = new Map<number, string[]>();
  for (const { status, code } of errors) byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), code])]);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: { 'application/problem+json': { schema: schemas.problem(codes) } } }]));
}
