/** What is still between a hand-over and its end. */
export interface Unfinished {
  readonly count: number;
  readonly bundles: readonly object[];
}
