import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import type { Process } from './processes/process.ts';

/** What of the company's knowledge goes to another colleague, locked in one order. */
export abstract class GivenKnowledge {
  abstract articles(ids: readonly string[]): Promise<readonly Article[]>;
  abstract editions(ids: readonly string[]): Promise<readonly Edition[]>;
  abstract processes(ids: readonly string[]): Promise<readonly Process[]>;
}
