import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import serve from '@fastify/static';

/** Serves the built web app: hashed assets for a year, and its page for every address that is not the API's. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(serve as never, {
    root: folder, wildcard: true, index: ['index.html'], maxAge: 0,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  } as never);
  server.addHook('onRequest', (request, reply, next) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const path = request.url.split('?')[0]!;
    if (wantsPage && !path.includes('.') && !/^\/(?:api|health|metrics|problems)(?:\/|$)/u.test(path)) void (reply as unknown as { sendFile(name: string): unknown }).sendFile('index.html');
    else next();
  });
}
