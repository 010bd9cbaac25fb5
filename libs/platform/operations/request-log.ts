import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { currentContext } from '#platform/bus';

/** One line of JSON a request: route, status, time, trace. Never a body, a query, a name or an address. Lines leave together, at most a second late. */
export function logRequests(server: FastifyInstance, level: string): Logger {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 1000 });
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  server.addHook('onClose', (_, done) => (destination.flushSync(), done()));
  server.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.url?.startsWith('/api')) {
      logger.info({ trace: request.id, method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime), actor: currentContext().actor?.userId ?? null }, 'request');
    }
    done();
  });
  return logger;
}
