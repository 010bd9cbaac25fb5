import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefix } from '#platform/http';
import type { Configuration } from '#platform/settings';
import { asVisitor } from '../../application/visitor.ts';
import { sessionCookie } from '../passport-credentials.ts';

const deviceCookie = 'holdfast_device';

/** No script can read it, and no other site can have it sent along. */
export function setSession(reply: FastifyReply, token: string, { publicUrl }: Configuration): void {
  void reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), maxAge: 30 * 86_400 });
}

/** Says at the door that somebody has come in by this browser before. It lets nobody in. */
export function setDevice(reply: FastifyReply, device: string, { publicUrl }: Configuration): void {
  void reply.setCookie(deviceCookie, device, { path: `${prefix}/auth`, httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), maxAge: 365 * 86_400 });
}

export function visiting<T>(request: FastifyRequest, work: () => T): T {
  return asVisitor({ ip: request.ip, userAgent: request.headers['user-agent'] ?? '', device: request.cookies[deviceCookie] ?? '' }, work);
}
