import { createHash } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const nothing = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"], 'upgrade-insecure-requests': null };

let headers: Record<string, string> | undefined;

/** The headers by which browsers protect people. They are the same for every answer but a page, so helmet works them out once. */
export function protect(reply: FastifyReply): void {
  headers ??= workedOut(reply);
  void reply.headers(headers);
}

/** Protects every answer that a hook comes before. */
export async function secureAnswers(server: FastifyInstance): Promise<void> {
  await server.register(helmet, { global: false, contentSecurityPolicy: { useDefaults: false, directives: nothing } });
  server.addHook('onRequest', (request, reply, next) => {
    protect(reply);
    if (request.url.startsWith('/api/docs')) allow(reply, { 'script-src': "'self'", 'style-src': "'self' 'unsafe-inline'", 'img-src': "'self' data:", 'connect-src': "'self'" });
    next();
  });
}

/** The page of the web app: scripts, and styles beside its own files, only with the number that this answer alone has. */
export function allowApp(reply: FastifyReply, nonce: string): void {
  allow(reply, {
    'script-src': `'nonce-${nonce}' 'strict-dynamic'`, 'style-src': `'self' 'nonce-${nonce}'`, 'style-src-attr': "'unsafe-inline'", // pictures are drawn with them
    'img-src': "'self' data: blob:", 'media-src': "'self' blob:", 'font-src': "'self'", 'connect-src': "'self'", 'manifest-src': "'self'", 'form-action': "'self'",
  });
}

/** A page of text with one style sheet in it. */
export function allowText(reply: FastifyReply, style: string): void {
  allow(reply, { 'style-src': `'sha256-${createHash('sha256').update(style).digest('base64')}'` });
}

function allow(reply: FastifyReply, sources: Readonly<Record<string, string>>): void {
  const directives = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'", ...sources };
  void reply.header('content-security-policy', Object.entries(directives).map(([name, value]) => `${name} ${value}`).join(';'));
}

function workedOut(reply: FastifyReply): Record<string, string> {
  void reply.helmet(); // it writes them at once
  return { ...(reply.raw.getHeaders() as Record<string, string>) };
}
