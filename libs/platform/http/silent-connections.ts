import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Browsers open connections ahead and say nothing on them, and keep others when they are answered: whoever stops waits for neither, only for what was asked. */
export function leaveSilentConnections(server: FastifyInstance): void {
  const silent = new Set<Socket>();
  let isStopping = false;
  server.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.addHook('onRequest', (request, _reply, next) => {
    silent.delete(request.raw.socket);
    next();
  });
  server.addHook('onSend', (_request, reply, _payload, next) => {
    if (isStopping) void reply.header('connection', 'close');
    next();
  });
  server.addHook('preClose', (done) => {
    isStopping = true;
    for (const socket of silent) socket.destroy();
    done();
  });
}
