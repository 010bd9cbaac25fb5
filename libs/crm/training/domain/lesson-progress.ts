import { Aggregate } from '#platform/kernel';
import { NotPlayedYet } from './training.errors.ts';

/** Of what is played, this share has to be heard or seen. */
const enough = 0.9;
/** Played at most so many times as fast, and told at most so many seconds late. */
const fastest = 2;
const latency = 15;

/** How far somebody is in one lesson. */
export class LessonProgress extends Aggregate<LessonProgress> {
  readonly version!: number;
  readonly doneAt!: Date | null;
  /** Where he goes on. */
  readonly positionSeconds!: number;
  /** How much of it he has heard or seen, as far as that is possible since he opened it. */
  readonly playedSeconds!: number;
  readonly startedAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly enrollmentId: string, readonly lessonId: string) { super(); }

  static open(id: string, enrollmentId: string, lessonId: string, at: Date): LessonProgress {
    const progress = new LessonProgress(id, enrollmentId, lessonId);
    progress.change({ doneAt: null, positionSeconds: 0, playedSeconds: 0, startedAt: at, updatedAt: at });
    return progress;
  }

  /** What a player tells is believed as far as the time since the lesson was opened allows it. */
  play(positionSeconds: number, playedSeconds: number, seconds: number, at: Date): void {
    const possible = ((at.getTime() - this.startedAt.getTime()) / 1000) * fastest + latency;
    const played = Math.floor(Math.min(Math.max(this.playedSeconds, playedSeconds), possible, seconds));
    this.change({ positionSeconds: Math.min(positionSeconds, seconds), playedSeconds: Math.max(this.playedSeconds, played), updatedAt: at });
  }

  isPlayed(seconds: number): boolean {
    return this.playedSeconds >= seconds * enough;
  }

  /** @throws NotPlayedYet */
  requirePlayed(seconds: number): void {
    if (!this.isPlayed(seconds)) throw new NotPlayedYet(this.playedSeconds, seconds);
  }

  /** What it teaches has changed: it is to be taken again. */
  reopen(at: Date): void {
    this.change({ doneAt: null, positionSeconds: 0, playedSeconds: 0, startedAt: at, updatedAt: at });
  }

  finish(at: Date): void {
    if (this.doneAt === null) this.change({ doneAt: at, updatedAt: at });
  }
}
