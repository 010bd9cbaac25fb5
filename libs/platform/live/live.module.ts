import { Global, Module } from '@nestjs/common';
import { EventsController } from './events.controller.ts';
import { FollowEventsHandler } from './follow-events.ts';
import { LiveFeed } from './live-feed.ts';
import { Wire } from './wire.ts';

@Global()
@Module({ controllers: [EventsController], providers: [FollowEventsHandler, LiveFeed, Wire], exports: [LiveFeed, Wire] })
export class LiveModule {}
