import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Grantors } from '#platform/access';
import { AccessDenied, DomainError, faultText, FieldForbidden, ResourceNotFound } from '#platform/kernel';
import { problemOf, sendProblem, type Problem } from './problem.ts';
import { refusalOf } from './refusals.ts';

/** Every refusal as problem details (RFC 9457); whatever is not a refusal is a defect and says nothing but its trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly grantors: Grantors) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const problem = this.problem(error);
    sendProblem(http.getResponse<FastifyReply>(), http.getRequest<FastifyRequest>(), error instanceof AccessDenied || error instanceof FieldForbidden ? await this.grantable(problem) : problem);
  }

  /** With the names of those who can grant what is missing. */
  private async grantable(problem: Problem): Promise<Problem> {
    try {
      return { ...problem, context: { ...problem.context, grantedBy: await this.grantors.names() } };
    } catch (error) {
      this.logger.error(`Nobody knows who grants: ${faultText(error)}`);
      return problem;
    }
  }

  private problem(error: unknown): Problem {
    if (error instanceof DomainError) return problemOf(error);
    const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
    const known = status === 404 ? new ResourceNotFound() : refusalOf(status);
    if (known) return problemOf(known, status);
    this.logger.error(faultText(error));
    return { code: 'internal', title: 'Something is broken on our side', status: 500, detail: 'The fault is logged under the trace id.' };
  }
}
