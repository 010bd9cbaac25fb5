import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestMalformed } from './refusals.ts';

const deepest = 32;

/**
 * Reads JSON bodies and nothing else. An empty one is none, so that a message without fields needs no `{}`; one nested
 * deeper than 32 levels is not even parsed.
 */
export function readJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request: FastifyRequest, body: string, done: (error: Error | null, value?: unknown) => void) => {
    if (body.trim() === '') return done(null, undefined);
    if (depthOf(body) > deepest) return done(new RequestMalformed(`JSON may be nested ${deepest} levels deep.`));
    void parse(request, body, (error: Error | null, value?: unknown) => done(error && new RequestMalformed('The body is not valid JSON.'), value));
  });
}

/** How deep brackets are nested, outside of strings. */
export function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') most = Math.max(most, ++depth);
    else if (letter === '}' || letter === ']') depth--;
  }
  return most;
}
