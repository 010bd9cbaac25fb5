import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentContext } from '#platform/bus';
import type { DomainError, Violation } from '#platform/kernel';

/** Problem details (RFC 9457). Members of a refusal's own lie in `context`, where they overwrite nothing. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly context?: object;
  readonly errors?: readonly Violation[];
}

export const problemType = 'application/problem+json; charset=utf-8';

export const problemOf = (error: DomainError, status = error.status): Problem => ({
  code: error.code, title: error.title, status, detail: error.message, ...(Object.keys(error.context).length > 0 && { context: error.context }), ...(error.errors && { errors: error.errors }),
});

export const problemBody = (problem: Problem, instance: string, trace: string): string => JSON.stringify({ type: `/problems/${problem.code}`, ...problem, instance, trace });

export function sendProblem(reply: FastifyReply, request: FastifyRequest, problem: Problem): void {
  if (problem.status === 429) void reply.header('retry-after', String((problem.context as { retryAfterSeconds?: number } | undefined)?.retryAfterSeconds ?? 60));
  const body = problemBody(problem, request.url.split('?')[0]!, currentContext().traceId || request.id);
  void reply.status(problem.status).header('content-type', problemType).header('cache-control', 'no-store').header('x-trace-id', request.id).send(body);
}
