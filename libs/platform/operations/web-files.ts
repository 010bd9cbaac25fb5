import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import serve from '@fastify/static';
import { allowApp } from '#platform/http';

/** What stands in the built page where each answer has a number of its own. */
const place = 'HOLDFAST_NONCE';

/** Serves the built web app: hashed assets for a year, packed as the browser understands it where the build has packed them, and its page for every address that is not the API's. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8').split(place);
  await server.register(serve as never, {
    root: folder, wildcard: true, index: false, maxAge: 0, preCompressed: true,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  } as never);
  server.addHook('onRequest', (request, reply, next) => {
    const path = request.url.split('?')[0]!;
    const wantsPage = path === '/' || path === '/index.html' || ((request.headers.accept ?? '').includes('text/html') && !path.includes('.') && !/^\/(?:api|health|metrics|problems)(?:\/|$)/u.test(path));
    if (wantsPage && (request.method === 'GET' || request.method === 'HEAD')) sendPage(reply, page);
    else next();
  });
}

function sendPage(reply: FastifyReply, page: readonly string[]): void {
  const nonce = randomBytes(18).toString('base64');
  allowApp(reply, nonce);
  // Kept by nobody: an old page has an old number.
  void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).send(page.join(nonce));
}
