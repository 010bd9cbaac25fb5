import { Controller, Get, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access';
import { currentContext, Queries, within } from '#platform/bus';
import { Answers, Credentials, Input } from '#platform/http';
import { DomainError } from '#platform/kernel';
import type { LiveNotice } from './announce-live.ts';
import { EventStream } from './event-stream.ts';
import { FollowEvents } from './follow-events.ts';
import { LiveFeed } from './live-feed.ts';
import { questionOf } from './live-topics.ts';

@Controller('events')
export class EventsController {
  constructor(private readonly queries: Queries, private readonly feed: LiveFeed, private readonly modules: ModuleRef) {}

  @Get() @Answers(null, { status: 200, mediaType: 'text/event-stream' })
  async follow(@Input() query: FollowEvents, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const userId = await this.queries.ask(query);
    const credentials = this.modules.get(Credentials, { strict: false });
    const { traceId } = currentContext();
    let { actor } = currentContext();
    const stream = new EventStream({
      userId,
      read: (notice) => this.read(notice, actor, traceId),
      mayListen: async () => (actor = await credentials.actorOf(request)) !== null,
    });
    stream.output.once('close', () => this.feed.leave(stream));
    await this.feed.follow(stream).catch((error: unknown) => {
      stream.output.destroy();
      throw error;
    });
    // Sent to who has gone meanwhile it is destroyed at once, as it is when he goes later.
    void reply.headers({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }).send(stream.output);
  }

  private async read(notice: LiveNotice, actor: Actor | null, traceId: string): Promise<object | null> {
    const question = questionOf(notice.topic);
    if (!question) return null;
    try {
      return (await within({ actor, traceId }, () => this.queries.ask(question(notice.id)))) as object;
    } catch (error) {
      if (error instanceof DomainError) return null; // it is no longer his to see
      throw error;
    }
  }
}
