const most = 10_000;

/**
 * Keeps the answers to a question for a moment, counted from when it was asked, or until it is told to forget.
 * What was asked before that is not kept after it, and that there is no answer never is.
 */
export class Kept<Key, Answer> {
  private kept = new Map<Key, { readonly answer: Answer; readonly until: number }>();

  constructor(private readonly ask: (key: Key) => Promise<Answer | undefined>, private readonly milliseconds: number, private readonly now = () => performance.now()) {}

  async get(key: Key): Promise<Answer | undefined> {
    const { kept } = this;
    const known = kept.get(key);
    const asked = this.now();
    if (known && known.until > asked) return known.answer;
    const answer = await this.ask(key);
    if (answer === undefined) kept.delete(key);
    else kept.set(key, { answer, until: asked + this.milliseconds });
    if (kept.size > most) this.forget();
    return answer;
  }

  forget(): void {
    this.kept = new Map();
  }
}
