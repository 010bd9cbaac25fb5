import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { requirementOf } from '#platform/access';
import { WriteOnly } from '#platform/bus';
import { fieldsOf } from '#platform/fields';
import { Command, Query, type ErrorClass } from '#platform/kernel';
import { answerOf, type RouteAnswer } from './answers.ts';
import { documentedRefusals, isVersioned } from './documented-refusals.ts';
import { messageOf } from './input.ts';
import { Schemas } from './schemas.ts';
import { routesOf, type Parts, type Route } from './routes.ts';

type Operation = Record<string, unknown>;

const written = new WeakMap<INestApplication, OpenAPIObject>();

/** The OpenAPI 3.1 document of an application, written once from the messages themselves: nothing in it is said twice. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = written.get(app) ?? write(app);
  written.set(app, document);
  return document;
}

function write(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder().setTitle('Holdfast').setDescription('What the company knows outlives everybody who knew it. Beyond the refusals of each operation, any address may answer 404, 405 (with Allow), 408, 414, 429 (with Retry-After) and 431, as problem details too.').setVersion('1').setOpenAPIVersion('3.1.0')
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
  const asksInBody = route.method === 'post' && message?.prototype instanceof Query; // a question too long for an address
  const inQuery = fields.filter((each) => !inPath.includes(each) && !asksInBody && (each.place === 'query' || route.method === 'get' || route.method === 'delete'));
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
    responses: { ...success(route, schemas, requirement?.kind === 'permission' && message?.prototype instanceof Command), ...refusals(documentedRefusals(route, message, requirement, answer), schemas) },
    ...(requirement?.kind === 'public' && { security: [] }),
  };
}

const operationId = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The operations of the document by their ids. */
export const operationsOf = (app: Parts): string[] => routesOf(app).map(({ controller, handler }) => operationId(messageOf(controller, handler)?.name ?? handler));

/** Who may send a command may still not read what it wrote: then only the id is answered. */
function success({ handle }: Route, schemas: Schemas, isWrite: boolean): Operation {
  const answer = answerOf(handle);
  if (answer?.mediaType) return bytes(answer.mediaType, answer);
  if (!answer || answer.types.length === 0) return { [answer?.status ?? 204]: { description: answer?.description || 'Done' } };
  const types = isWrite && answer.status !== 202 ? [...answer.types, WriteOnly] : answer.types;
  const references = types.map((type) => schemas.reference(type));
  const item = references.length === 1 ? references[0]! : { anyOf: references };
  const schema = answer.list ? schemas.page(item) : item;
  return { [answer.status]: { description: answer.description || 'OK', ...(answer.etag && { headers: { ETag: { schema: { type: 'string' } } } }), content: { 'application/json': { schema } } } };
}

/** A file may be asked for in parts; a document that is written while one waits, and a stream of events, may not. */
function bytes(mediaType: string, { status, description }: RouteAnswer): Operation {
  const isFile = mediaType === 'application/octet-stream';
  const content = { [mediaType]: { schema: { type: 'string', ...(mediaType !== 'text/event-stream' && { format: 'binary' }) } } };
  return { [status]: { description: description || 'OK', content }, ...(isFile && { 206: { description: 'The part that Range asks for', content } }) };
}

function refusals(errors: readonly ErrorClass[], schemas: Schemas): Operation {
  const byStatus = new Map<number, string[]>();
  for (const { status, code } of errors) byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), code])]);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, { description: codes.join(', '), content: { 'application/problem+json': { schema: schemas.problem(codes) } } }]));
}
