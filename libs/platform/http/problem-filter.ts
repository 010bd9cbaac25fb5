import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentContext } from '#platform/bus';
import { DomainError, type Violation } from '#platform/kernel';

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly context?: object;
  readonly errors?: readonly Violation[];
}

const byStatus: Record<number, Omit<Problem, 'status'>> = {
  400: { code: 'request.malformed', title: 'The request cannot be read', detail: 'The body is not valid JSON.' },
  404: { code: 'resource.not-found', title: 'There is nothing here', detail: 'Nothing with this address exists, or you may not see it.' },
  405: { code: 'request.method-not-allowed', title: 'This address does not take this method', detail: 'See the OpenAPI document.' },
  413: { code: 'request.too-large', title: 'The request is too large', detail: 'A JSON body may have 1 MB.' },
  415: { code: 'request.unsupported-media-type', title: 'This content type is not understood', detail: 'Send application/json.' },
};

/** Every refusal as problem details (RFC 9457); whatever is not a refusal is a defect and says nothing but its trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = this.problem(error);
    sendProblem(http.getResponse<FastifyReply>(), http.getRequest<FastifyRequest>(), problem);
  }

  private problem(error: unknown): Problem {
    if (error instanceof DomainError) {
      return { code: error.code, title: error.title, status: error.status, detail: error.message, ...(Object.keys(error.context).length > 0 && { context: error.context }), ...(error.errors && { errors: error.errors }) };
    }
    const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
    const known = byStatus[status];
    if (known) return { ...known, status };
    this.logger.error((error as Error).stack ?? String(error));
    return { code: 'internal', title: 'Something is broken on our side', status: 500, detail: 'The fault is logged under the trace id.' };
  }
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, problem: Problem): void {
  const body = { type: `/problems/${problem.code}`, ...problem, instance: request.url.split('?')[0], trace: currentContext().traceId || request.id };
  if (problem.status === 429) void reply.header('retry-after', String((problem.context as { retryAfterSeconds?: number } | undefined)?.retryAfterSeconds ?? 60));
  void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(body));
}
