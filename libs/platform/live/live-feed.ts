import { Injectable } from '@nestjs/common';
import { liveChannel, type LiveNotice } from './announce-live.ts';
import { Wire } from './wire.ts';

export interface Follower {
  readonly userId: string;
  hear(notice: LiveNotice): void;
  /** The feed has missed something, or ends: whoever listens comes again and reads afresh. */
  end(): void;
}

/** Hands what any process announces to the followers it concerns. */
@Injectable()
export class LiveFeed {
  private readonly followers = new Set<Follower>();

  constructor(private readonly wire: Wire) {
    wire.lay(liveChannel, { hear: (payload) => this.tell(JSON.parse(payload) as LiveNotice), lost: () => this.endAll() });
  }

  async follow(follower: Follower): Promise<void> {
    this.followers.add(follower);
    await this.wire.open().catch((error: unknown) => { this.leave(follower); throw error; });
  }

  leave(follower: Follower): void {
    this.followers.delete(follower);
  }

  /** How many follow. */
  get size(): number {
    return this.followers.size;
  }

  private tell(notice: LiveNotice): void {
    for (const follower of this.followers) if (follower.userId === notice.userId) follower.hear(notice);
  }

  /** Whatever was announced meanwhile is not heard: all streams end, and begin anew with a reading. */
  private endAll(): void {
    for (const follower of this.followers) follower.end();
    this.followers.clear();
  }
}
