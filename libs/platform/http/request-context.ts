import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { within, type WorkContext } from '#platform/bus';
import { DomainError } from '#platform/kernel';
import type { Actor } from '#platform/access';
import { RateLimited, type RateLimits } from '#platform/limits';
import { problemOf, sendProblem } from './problem.ts';
import { isStream } from './sent-bytes.ts';

/** Says who is asking; the identity module keeps it. Null is nobody. @throws DomainError for a broken credential */
export abstract class Credentials {
  abstract actorOf(request: FastifyRequest): Promise<Actor | null>;
}

export class CrossOrigin extends DomainError {
  static override readonly code = 'request.cross-origin';
  static override readonly title = 'Another site may not do this';
  static override readonly status = 403;

  constructor() {
    super('Requests that change something are taken from this site only, or with an API key.');
  }
}

export class IdempotencyKeyInvalid extends DomainError {
  static override readonly code = 'idempotency.key-invalid';
  static override readonly title = 'The Idempotency-Key cannot be used';
  static override readonly status = 400;

  constructor() {
    super('A key has 8 to 128 printable characters.');
  }
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Opens each API request: trace id, actor, If-Match and Idempotency-Key become the context of all its work. */
export function openRequests(server: FastifyInstance, credentials: Credentials, limits: RateLimits, publicUrl: string): void {
  const ownOrigin = new URL(publicUrl).origin;
  server.addHook('preHandler', (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    const traceId = request.id;
    void reply.header('x-trace-id', traceId).header('cache-control', 'no-store');
    if (!request.url.startsWith('/api/')) return next();
    contextOf(request, credentials, limits, ownOrigin, traceId).then(
      (context) => within(context, next),
      (error: unknown) => within({ actor: null, traceId }, () => (error instanceof DomainError ? sendProblem(reply, request, problemOf(error)) : void reply.send(error))),
    );
  });
}

async function contextOf(request: FastifyRequest, credentials: Credentials, limits: RateLimits, ownOrigin: string, traceId: string): Promise<WorkContext> {
  if (unsafe.has(request.method)) refuseOtherSites(request, ownOrigin);
  const actor = await admitted(request, credentials, limits);
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(request.headers['if-match'] ?? '');
  const key = request.headers['idempotency-key'];
  if (key !== undefined && unsafe.has(request.method) && !/^[\x21-\x7e]{8,128}$/u.test(String(key))) throw new IdempotencyKeyInvalid();
  const bodyHash = key === undefined || isStream(request.body) ? '' : createHash('sha256').update(JSON.stringify(request.body ?? null)).digest('base64url');
  return {
    actor, traceId,
    ...(match && { expectedVersion: Number(match[1]) }),
    ...(key !== undefined && unsafe.has(request.method) && { idempotency: { key: String(key), route: `${request.method} ${request.url.split('?')[0]}`, bodyHash } }),
  };
}

/** A credential that is not known, or no longer, is counted as nobody's. */
async function admitted(request: FastifyRequest, credentials: Credentials, limits: RateLimits): Promise<Actor | null> {
  const asked = { method: request.method, path: request.url.split('?')[0]!, ip: request.ip };
  try {
    const actor = await credentials.actorOf(request);
    await limits.admit(actor, asked);
    return actor;
  } catch (error) {
    if (error instanceof DomainError && !(error instanceof RateLimited)) await limits.admit(null, asked);
    throw error;
  }
}

function refuseOtherSites(request: FastifyRequest, ownOrigin: string): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site') throw new CrossOrigin();
  if (origin !== undefined && origin !== ownOrigin && URL.canParse(origin) && new URL(origin).host !== host) throw new CrossOrigin();
  if (origin === 'null') throw new CrossOrigin();
}
