import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { secureAnswers } from '#platform/http';
import { serveWeb } from './web-files.ts';

describe('the files of the web app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-web-'));
  let server: FastifyInstance;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<meta nonce="HOLDFAST_NONCE"><script nonce="HOLDFAST_NONCE" src="/assets/a.js"></script>');
    writeFileSync(join(folder, 'assets', 'a.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'a.js.br'), brotliCompressSync('export {};'));
    server = fastify();
    await secureAnswers(server);
    await serveWeb(server, folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = async (url: string) => {
    const answer = await server.inject({ url, headers: { accept: 'text/html' } });
    const [first, second] = [...answer.body.matchAll(/nonce="([^"]+)"/gu)].map((each) => each[1]!);
    return { status: answer.statusCode, first, second, policy: String(answer.headers['content-security-policy']), cache: answer.headers['cache-control'] };
  };

  it.each(['/', '/index.html', '/people/0190f000-0000-7000-8000-000000000000'])('let scripts run by a number that only this answer of %s has', async (url) => {
    const [one, other] = [await page(url), await page(url)];

    expect(one).toMatchObject({ status: 200, second: one.first, cache: 'no-store' });
    expect(one.first).toMatch(/^[A-Za-z0-9+/]{24}$/u);
    expect(one.policy).toContain(`script-src 'nonce-${one.first}' 'strict-dynamic';style-src 'self' 'nonce-${one.first}'`);
    expect(one.policy).not.toContain('unsafe-eval');
    expect(other.first).not.toBe(one.first);
  });

  it('may be kept for a year, where their names change with them', async () => {
    const { headers, statusCode } = await server.inject({ url: '/assets/a.js' });

    expect([statusCode, headers['cache-control'], headers['content-security-policy']]).toEqual([200, 'public, max-age=31536000, immutable', expect.stringContaining("default-src 'none'")]);
  });

  it('come packed to whoever understands it, and to nobody else', async () => {
    const [understood, plain] = [await server.inject({ url: '/assets/a.js', headers: { 'accept-encoding': 'gzip, br' } }), await server.inject({ url: '/assets/a.js' })];

    expect(understood.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': plain.headers['content-type'], 'cache-control': 'public, max-age=31536000, immutable', vary: expect.stringMatching(/accept-encoding/iu) as unknown });
    expect(brotliDecompressSync(understood.rawPayload).toString()).toBe('export {};');
    expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, 'export {};']);
  });

  it.each(['/api/v1/persons', '/health/live', '/problems/access.denied', '/nothing.html'])('are not the page at %s', async (url) => {
    expect((await server.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(404);
  });
});
