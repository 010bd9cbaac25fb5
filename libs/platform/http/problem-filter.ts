import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ResourceNotFound } from '#platform/kernel';
import { problemOf, sendProblem, type Problem } from './problem.ts';
import { refusalOf } from './refusals.ts';

/** Every refusal as problem details (RFC 9457); whatever is not a refusal is a defect and says nothing but its trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getResponse<FastifyReply>(), http.getRequest<FastifyRequest>(), this.problem(error));
  }

  private problem(error: unknown): Problem {
    if (error instanceof DomainError) return problemOf(error);
    const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
    const known = status === 404 ? new ResourceNotFound() : refusalOf(status);
    if (known) return problemOf(known, status);
    this.logger.error((error as Error).stack ?? String(error));
    return { code: 'internal', title: 'Something is broken on our side', status: 500, detail: 'The fault is logged under the trace id.' };
  }
}
