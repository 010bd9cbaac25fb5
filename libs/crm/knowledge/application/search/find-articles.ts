import { Injectable } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Finds, type Asked, type Finder, type FoundText } from '#platform/finds';
import { languages } from '../../domain/language.ts';
import { SearchArticles } from './search-articles.ts';

/** Articles in the one search box: what the search of articles finds for the same person. What it finds in vain there is no question to the authors. */
@Finds('article', 'knowledge.read')
@Injectable()
export class FindArticles implements Finder {
  constructor(private readonly queries: Queries) {}

  async find({ q, prefer, limit }: Asked): Promise<readonly FoundText[]> {
    const { items } = await this.queries.ask(Object.assign(new SearchArticles(), { q, limit, prefer: languages.find((each) => each === prefer) }));
    return items.map(({ id, language, title, passage }) => ({ id, language, title, passage }));
  }
}
