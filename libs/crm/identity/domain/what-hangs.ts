/** How much of a kind hangs on somebody. */
export interface Hanging {
  readonly holding: string;
  /** In every language. */
  readonly label: Readonly<Record<'en' | 'ru' | 'uk', string>>;
  readonly things: number;
}

/** All that keeps an account from being closed. */
export abstract class WhatHangs {
  abstract hangsOn(userId: string, day: string): Promise<readonly Hanging[]>;
}
