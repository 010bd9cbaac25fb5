import { connect, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { leaveSilentConnections } from './silent-connections.ts';

describe('a server that stops', () => {
  it('leaves whoever said nothing, and answers whoever asked', async () => {
    const server = fastify();
    leaveSilentConnections(server);
    let answer = (): void => undefined;
    const asked = new Promise<void>((reached) => server.get('/', async () => {
      reached();
      await new Promise<void>((resolve) => (answer = resolve));
      return 'answered';
    }));
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    const silent = await new Promise<Socket>((resolve) => { const socket = connect(port, '127.0.0.1', () => resolve(socket)); });
    const left = new Promise<void>((resolve) => silent.once('close', () => resolve()));
    silent.on('error', () => undefined).resume();
    const asking = fetch(`http://127.0.0.1:${port}/`);
    await asked;
    const closed = server.close();
    await left;
    answer();

    expect(await (await asking).text()).toBe('answered');
    await closed;
  }, 8000);
});
