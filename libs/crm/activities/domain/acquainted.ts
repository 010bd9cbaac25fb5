/** What is kept of parties about who of us was in touch with them. */
export abstract class Acquainted {
  /** Works it out anew for everybody a colleague was in touch with: he has left, or is back. */
  abstract tellWhomKnew(userId: string): Promise<void>;
}
