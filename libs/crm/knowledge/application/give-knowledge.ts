import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Clock, Command } from '#platform/kernel';
import { GivenKnowledge } from '../domain/given-knowledge.ts';

export type KnowledgeKind = 'article' | 'article-review' | 'process';

/** Many articles, reviews of articles or processes get the colleague that is told for each. */
@Internal()
export class GiveKnowledge extends Command {
  readonly kind!: KnowledgeKind;
  readonly things!: readonly Given[];

  static of(kind: KnowledgeKind, things: readonly Given[]): GiveKnowledge {
    return Object.assign(new GiveKnowledge(), { kind, things });
  }
}

@Handles(GiveKnowledge)
export class GiveKnowledgeHandler {
  constructor(private readonly given: GivenKnowledge, private readonly clock: Clock) {}

  async execute({ kind, things }: GiveKnowledge): Promise<void> {
    const colleagues = new Map(things.map(({ id, state }) => [id, String(state['userId'])]));
    const ids = [...colleagues.keys()];
    const at = this.clock.now();
    if (kind === 'article') for (const article of await this.given.articles(ids)) article.revise({ ownerId: colleagues.get(article.id) }, at);
    if (kind === 'article-review') for (const edition of await this.given.editions(ids)) edition.passReview(colleagues.get(edition.id)!, at);
    if (kind === 'process') for (const process of await this.given.processes(ids)) process.outline({ ownerId: colleagues.get(process.id)! }, at);
  }
}
