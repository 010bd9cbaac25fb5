import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Strategy } from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import type { Actor } from '#platform/access';
import { Credentials } from '#platform/http';
import { TokenInvalid } from '#platform/kernel';
import { ActorDirectory } from './postgres/actor-directory.ts';

export const sessionCookie = 'holdfast_session';
type Done = (error: unknown, actor?: Actor | null) => void;
const settle = (actor: Promise<Actor | null>, done: Done): void => void actor.then((found) => done(null, found), done);

/** Two passport strategies: the session cookie of people, the bearer key of machines. */
@Injectable()
export class PassportCredentials extends Credentials {
  private readonly session: Strategy;
  private readonly apiKey: Strategy;

  constructor(directory: ActorDirectory) {
    super();
    this.session = new CustomStrategy((request, done) => settle(directory.ofSession((request as never as FastifyRequest).cookies[sessionCookie] ?? ''), done as Done));
    this.apiKey = new CustomStrategy((request, done) => settle(directory.ofApiKey((request.headers.authorization ?? '').slice('Bearer '.length), (request as never as FastifyRequest).ip), done as Done));
  }

  async actorOf(request: FastifyRequest): Promise<Actor | null> {
    if (request.headers.authorization !== undefined) {
      const actor = await run<Actor>(this.apiKey, request);
      if (!actor) throw new TokenInvalid();
      return actor;
    }
    return request.cookies[sessionCookie] ? run<Actor>(this.session, request) : null;
  }
}

/** Runs one passport strategy without Express: passport's own contract of success, fail and error. */
export function run<T>(strategy: Strategy, request: FastifyRequest): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const nobody = (): void => resolve(null);
    const running = Object.assign(Object.create(strategy) as object, { success: resolve, fail: nobody, pass: nobody, redirect: nobody, error: reject });
    (running as unknown as { authenticate(request: FastifyRequest): void }).authenticate(request);
  });
}
