/** How many a second, smoothed: half of what is told comes from the last few seconds. Null until two moments are known. */
export class Rate {
  private at: number | null = null;
  private done = 0;
  private value: number | null = null;

  /** `done` of now, at a moment in milliseconds; answers the rate. */
  told(done: number, at: number): number | null {
    if (this.at === null) {
      this.at = at;
      this.done = done;
      return null;
    }
    const seconds = (at - this.at) / 1000;
    if (seconds <= 0) return this.value;
    const fresh = (done - this.done) / seconds;
    const weight = 1 - 0.5 ** (seconds / 3);
    this.value = this.value === null ? fresh : this.value + (fresh - this.value) * weight;
    this.at = at;
    this.done = done;
    return this.value;
  }
}
