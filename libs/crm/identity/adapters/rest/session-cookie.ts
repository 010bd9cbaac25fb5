import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefix } from '#platform/http';
import type { Configuration } from '#platform/settings';
import { asVisitor } from '../../application/visitor.ts';
import { sessionCookie } from '../passport-credentials.ts';

const deviceCookie = 'holdfast_device';
const begunCookie = 'holdfast_begun';

/** No script can read it, and no other site can have it sent along. */
export function setSession(reply: FastifyReply, token: string, { publicUrl }: Configuration): void {
  void reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), maxAge: 30 * 86_400 });
}

/** Says at the door that somebody has come in by this browser before. It lets nobody in. */
export function setDevice(reply: FastifyReply, device: string, { publicUrl }: Configuration): void {
  void reply.setCookie(deviceCookie, device, { path: `${prefix}/auth`, httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), maxAge: 365 * 86_400 });
}

/** Good only for the second step of this sign-in, and only for a few minutes. */
export function setBegun(reply: FastifyReply, token: string, { publicUrl }: Configuration): void {
  void reply.setCookie(begunCookie, token, { path: `${prefix}/auth`, httpOnly: true, sameSite: 'strict', secure: publicUrl.startsWith('https:'), maxAge: 300 });
}

export function forgetBegun(reply: FastifyReply): void {
  void reply.clearCookie(begunCookie, { path: `${prefix}/auth` });
}

export function visiting<T>(request: FastifyRequest, work: () => T): T {
  return asVisitor({ ip: request.ip, userAgent: request.headers['user-agent'] ?? '', device: request.cookies[deviceCookie] ?? '', begun: request.cookies[begunCookie] ?? '' }, work);
}
