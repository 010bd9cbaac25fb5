import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ResourceNotFound } from '#platform/kernel';
import type { DocumentedProblem } from './documented-problems.ts';
import { problemOf, sendProblem } from './problem.ts';
import { allowText } from './security-headers.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const style = 'body{font:16px/1.6 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#1c1c1e;background:#fff}code{background:#f1f1f4;padding:.1em .3em;border-radius:4px}p.status{color:#5c5c66}';

/** The `type` of a problem is an address: it answers what the problem is and what to do. */
export function servePages(server: FastifyInstance, problems: readonly DocumentedProblem[]): void {
  const pages = new Map(problems.map((problem) => [problem.code, pageOf(problem)]));
  server.get('/problems/:code', (request: FastifyRequest, reply: FastifyReply) => {
    const page = pages.get((request.params as { code: string }).code);
    if (!page) return sendProblem(reply, request, problemOf(new ResourceNotFound()));
    allowText(reply, style);
    void reply.header('content-type', 'text/html; charset=utf-8').send(page);
  });
}

function pageOf({ code, title, status, whatToDo, messages }: DocumentedProblem): string {
  const help = escaped(whatToDo).replace(/`([^`]+)`/gu, '<code>$1</code>');
  const where = messages.length > 0 && messages.length <= 12 ? `<p>It is answered by ${messages.map((each) => `<code>${escaped(each)}</code>`).join(', ')}.</p>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>`
    + `<body><h1>${escaped(title)}</h1><p class="status"><code>${escaped(code)}</code>, HTTP ${status}</p><p>${help}</p>${where}<p><a href="/api/docs">The API reference</a></p></body></html>`;
}
