import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fieldsOf } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { messageOf } from './input.ts';
import { problemOf, sendProblem } from './problem.ts';
import { MethodNotAllowed } from './refusals.ts';
import type { Route } from './routes.ts';

/**
 * For an address under /api that takes other methods: says which; OPTIONS asks for just that. Whatever is no address is not
 * found, also where a part of it is a choice of a few words.
 */
export function tellMethods(server: FastifyInstance, routes: readonly Route[]): void {
  const addresses = routes.map((route) => ({ path: route.path, method: route.method.toUpperCase(), ...patternOf(route) }));
  const choosing = new Set(addresses.filter(({ chooses }) => chooses).map(({ path }) => path));
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    const [path = ''] = request.url.split('?');
    const route = request.routeOptions.url ?? '';
    if (!path.startsWith('/api') || (!request.is404 && !choosing.has(route))) return next();
    const found = addresses.filter(({ pattern }) => pattern.test(path));
    if (!request.is404 && found.some((address) => address.path === route)) return next();
    if (found.length === 0) return sendProblem(reply, request, problemOf(new ResourceNotFound()));
    const methods = new Set(['OPTIONS', ...found.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))]);
    const allowed = [...methods].sort();
    void reply.header('allow', allowed.join(', '));
    if (request.method === 'OPTIONS') void reply.status(204).header('cache-control', 'no-store').send();
    else sendProblem(reply, request, problemOf(new MethodNotAllowed(allowed)));
  });
}

function patternOf({ controller, handler, path }: Route): { pattern: RegExp; chooses: boolean } {
  const message = messageOf(controller, handler);
  const choices = new Map((message ? fieldsOf(message) : []).flatMap(({ name, schema }) => (Array.isArray(schema['enum']) ? [[name, schema['enum'] as string[]]] : [])));
  let chooses = false;
  const text = path.replace(/:([A-Za-z]+)/gu, (_, name: string) => {
    const values = choices.get(name);
    chooses ||= values !== undefined;
    return values ? `(?:${values.join('|')})` : '[^/]+';
  });
  return { pattern: new RegExp(`^${text}$`, 'u'), chooses };
}
