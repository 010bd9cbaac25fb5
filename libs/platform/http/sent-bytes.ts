import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MediaTypeUnsupported } from './refusals.ts';

/** The configuration of a route whose body is bytes of any type, read by the route itself while they come. */
export const takesBytes = { takesBytes: true } as const;

const bytes = 'application/x-bytes';
const unreadFor = 1000;
const sentTypes = new WeakMap<object, string>();

/** Hands the body of such routes through unread, whatever its content type says; everywhere else only JSON is read. */
export function takeBytes(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, next) => {
    if (isBytes(request)) {
      sentTypes.set(request.raw, request.headers['content-type'] ?? '');
      request.raw.headers['content-type'] = bytes;
    }
    next();
  });
  server.addHook('onResponse', (request, _reply, done) => {
    if (isBytes(request) && !request.raw.complete) leaveUnread(request);
    done();
  });
  server.addContentTypeParser(bytes, (request, payload, done) => (isBytes(request) ? done(null, payload) : done(new MediaTypeUnsupported())));
}

/** Whoever was refused in the middle of sending gets a moment to read why, before the connection ends. */
function leaveUnread(request: FastifyRequest): void {
  request.raw.resume();
  setTimeout(() => request.raw.destroy(), unreadFor).unref();
}

export const isBytes = (request: FastifyRequest): boolean => 'takesBytes' in request.routeOptions.config;
export const isStream = (body: unknown): boolean => body instanceof Readable;

/** The content type the sender gave, without its parameters. */
export const sentType = (request: FastifyRequest): string | undefined => (sentTypes.get(request.raw) ?? '').split(';')[0]!.trim() || undefined;
