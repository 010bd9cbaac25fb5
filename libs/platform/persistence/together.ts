interface Waiting<Key, Answer> {
  readonly key: Key;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Puts the questions that come while one is under way into the next, so that many at once cost one round trip.
 * Nobody is answered by a question that had begun before theirs came: an answer is never older than its question.
 */
export class Together<Key, Answer> {
  private waiting: Waiting<Key, Answer>[] = [];
  private isAsking = false;

  constructor(private readonly ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Answer>>) {}

  get(key: Key): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (!this.isAsking) void this.askAll();
    });
  }

  private async askAll(): Promise<void> {
    this.isAsking = true;
    while (this.waiting.length > 0) {
      const asked = this.waiting;
      this.waiting = [];
      try {
        const answers = await this.ask([...new Set(asked.map(({ key }) => key))]);
        for (const { key, resolve } of asked) resolve(answers.get(key));
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.isAsking = false;
  }
}
