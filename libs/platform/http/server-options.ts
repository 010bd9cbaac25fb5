import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readQueryString } from './query-string.ts';
import { problemBody, problemOf, problemType, sendProblem } from './problem.ts';
import { refusalOf, RequestMalformed } from './refusals.ts';
import { protect } from './security-headers.ts';

// The random digits of a UUID: Node draws those for many at a time, so that no request waits for the system.
const traceId = (): string => randomUUID().replace(/^(.{4}).*(.{12})$/u, '$1$2');

/** What the HTTP server allows, and how it refuses what never becomes a request: as problem details too. */
export const serverOptions = {
  bodyLimit: 1_048_576,
  requestTimeout: 0, // refuseSlowRequests watches instead: a large file may take its time
  keepAliveTimeout: 65_000,
  http: { maxHeaderSize: 16_384, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
  routerOptions: { querystringParser: readQueryString, maxParamLength: 500 },
  genReqId: traceId,
  frameworkErrors: (error: { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? 400;
    protect(reply);
    void reply.header('cache-control', 'no-store');
    sendProblem(reply, request, problemOf(refusalOf(status) ?? new RequestMalformed(), status));
  },
  clientErrorHandler: (error: { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const body = problemBody(problemOf(refusalOf(status)!, status), '', traceId());
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${problemType}\r\nx-content-type-options: nosniff\r\ncache-control: no-store\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
  },
};
