import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const directives = {
  'default-src': ["'self'"], 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:'], 'object-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"],
  'upgrade-insecure-requests': null,
};

/** The headers by which browsers protect people. They are the same for every answer, so helmet works them out once. */
export async function secureAnswers(server: FastifyInstance): Promise<void> {
  await server.register(helmet, { global: false, contentSecurityPolicy: { directives } });
  let headers: Record<string, string> | undefined;
  server.addHook('onRequest', (_request, reply, next) => {
    headers ??= workedOut(reply);
    void reply.headers(headers);
    next();
  });
}

function workedOut(reply: FastifyReply): Record<string, string> {
  void reply.helmet(); // it writes them at once
  return { ...(reply.raw.getHeaders() as Record<string, string>) };
}
