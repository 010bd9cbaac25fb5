import type { FastifyReply } from 'fastify';
import type { Configuration } from '#platform/settings';
import { sessionCookie } from '../passport-credentials.ts';

/** No script can read it, and no other site can have it sent along. */
export function setSession(reply: FastifyReply, token: string, { publicUrl }: Configuration): void {
  void reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), maxAge: 30 * 86_400 });
}
