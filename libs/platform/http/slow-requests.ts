import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problemOf, sendProblem } from './problem.ts';
import { refusalOf } from './refusals.ts';
import { isBytes } from './sent-bytes.ts';

const longest = 30_000;

/** Cuts off whoever takes longer than half a minute to say what he wants; files come at their own pace and are watched where they are read. */
export function refuseSlowRequests(server: FastifyInstance, limit = longest): void {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const arrived = (request: FastifyRequest): void => clearTimeout(waiting.get(request));
  server.addHook('onRequest', (request, reply, next) => {
    if (!isBytes(request)) {
      waiting.set(request, setTimeout(() => {
        reply.raw.once('finish', () => request.raw.destroy());
        sendProblem(reply, request, problemOf(refusalOf(408)!));
      }, limit).unref());
    }
    next();
  });
  server.addHook('preHandler', (request, _reply, next) => {
    arrived(request);
    next();
  });
  server.addHook('onResponse', (request, _reply, done) => {
    arrived(request);
    done();
  });
  server.addHook('onRequestAbort', (request, done) => {
    arrived(request);
    done();
  });
}
