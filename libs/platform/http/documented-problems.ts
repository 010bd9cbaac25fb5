import type { INestApplication } from '@nestjs/common';
import { requirementOf } from '#platform/access';
import type { ErrorClass } from '#platform/kernel';
import { RateLimited } from '#platform/limits';
import { answerOf } from './answers.ts';
import { documentedRefusals } from './documented-refusals.ts';
import { messageOf } from './input.ts';
import { MethodNotAllowed, RequestTimedOut } from './refusals.ts';
import { routesOf } from './routes.ts';

export interface DocumentedProblem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly whatToDo: string;
  /** The messages it answers. */
  readonly messages: readonly string[];
}

const whatToDo: Readonly<Record<number, string>> = {
  400: 'Mend the request; it will not be understood as it is.',
  401: 'Sign in, or send a valid API key.',
  403: 'Ask an administrator for the permission, or leave out what is closed to you.',
  404: 'Check the address. What you may not see answers the same.',
  405: 'Take one of the methods in Allow.',
  408: 'Send the request again, faster.',
  409: 'Look at the present state and at `context`; change the request, or leave it.',
  412: 'Take `context.current`, bring your change into it and send it with the new ETag.',
  413: 'Send less at once.',
  415: 'Send application/json.',
  416: 'Ask for a part within the size of the file.',
  422: 'Mend the values that `errors` points to.',
  428: 'Read the record and send its ETag in If-Match.',
  429: 'Wait for as many seconds as Retry-After says.',
  503: 'Try again after Retry-After.',
};

/** Every problem the API can answer, by its code; there is no list of them to be kept. */
export function documentedProblems(app: INestApplication): DocumentedProblem[] {
  const found = new Map<string, { error: ErrorClass; messages: Set<string> }>();
  const note = (error: ErrorClass, message?: string): void => {
    const entry = found.get(error.code) ?? { error, messages: new Set<string>() };
    if (message) entry.messages.add(message);
    found.set(error.code, entry);
  };
  for (const error of [MethodNotAllowed, RequestTimedOut, RateLimited]) note(error as never);
  for (const route of routesOf(app)) {
    const message = messageOf(route.controller, route.handler);
    for (const error of documentedRefusals(route, message, message && requirementOf(message), answerOf(route.handle))) note(error, message?.name);
  }
  const problems = [...found.values()].map(({ error: { code, title, status }, messages }) => ({ code, title, status, whatToDo: whatToDo[status] ?? '', messages: [...messages].sort() }));
  problems.push({ code: 'internal', title: 'Something is broken on our side', status: 500, whatToDo: 'Tell whoever runs Holdfast the `trace`; the fault is logged under it.', messages: [] });
  return problems.sort((a, b) => (a.code < b.code ? -1 : 1));
}
