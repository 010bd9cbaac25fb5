import type { FastifyReply } from 'fastify';
import type { HttpAnswer } from '#platform/bus';
import { prefix } from './routes.ts';

/** Writes a record's answer with its ETag; long work with the address of its job. */
export function respond(reply: FastifyReply, { status, body, replayed }: HttpAnswer): void {
  const version = (body as { version?: number } | null)?.version;
  if (version !== undefined) void reply.header('etag', `"${version}"`);
  if (status === 202) void reply.header('location', `${prefix}/jobs/${(body as { id?: string } | null)?.id ?? ''}`);
  if (replayed) void reply.header('idempotency-replayed', 'true');
  void reply.status(status);
  if (body === null || status === 204) void reply.send();
  else void reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(body));
}
