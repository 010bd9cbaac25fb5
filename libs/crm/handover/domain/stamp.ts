/** Who changes something, and when. */
export interface Stamp {
  readonly at: Date;
  readonly byId: string | null;
}
