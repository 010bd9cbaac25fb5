import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { marked, passageOf, type Sought } from '../../application/search/passage.ts';
import { SearchArticles, type ArticleHit } from '../../application/search/search-articles.ts';
import { stemsOf } from '../../application/search/stems.ts';
import { languages, type Language } from '../../domain/language.ts';
import { meantFor } from './meant-for.ts';
import { SearchMisses } from './search-misses.ts';

type Found = Pick<ArticleHit, 'id' | 'language' | 'kind' | 'trust'> & { readonly title: string; readonly summary: string; readonly plain: string };
type Joint = '&' | '|';

const most = 30;

@Handles(SearchArticles)
export class SearchArticlesSql {
  constructor(private readonly reads: Reads, private readonly misses: SearchMisses, private readonly clock: Clock) {}

  async execute(asked: SearchArticles): Promise<{ items: ArticleHit[]; nextCursor: null }> {
    const { q, isWhole = false, limit = 20 } = asked;
    const stems = new Map(languages.map((language) => [language, stemsOf(q, language)]));
    if (stems.get('en')!.length === 0) return { items: [], nextCursor: null };
    let found = await this.found(asked, stems, '&');
    if (found.length === 0) {
      if (isWhole) this.misses.note(q, stems.get('ru')!);
      if (stems.get('en')!.length > 1) found = await this.found(asked, stems, '|');
    }
    return { items: found.slice(0, limit).map((each) => hit(each, stems.get(each.language)!)), nextCursor: null };
  }

  /** Each article once, in the language that its asker prefers of those it is found in; the best first. */
  private found({ prefer = 'en', kind, language }: SearchArticles, stems: ReadonlyMap<Language, readonly string[]>, joint: Joint): Promise<Found[]> {
    const sql = new SqlText();
    const questions = languages.filter((each) => language === undefined || each === language).map((each) => `(s.language = '${each}' and s.words @@ ${question(stems.get(each)!, joint, sql)})`);
    const rank = `ts_rank(s.words, case s.language ${languages.map((each) => `when '${each}' then ${question(stems.get(each)!, joint, sql)}`).join(' ')} end)`;
    const text = `select id, language, kind, trust, title, summary, plain from (
        select distinct on (a.id) a.id, s.language, a.kind, e.trust, v.title, v.summary, s.plain, max(${rank}) over (partition by a.id) as rank
        from knowledge.search_texts s join knowledge.editions e on e.id = s.edition_id join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version join knowledge.articles a on a.id = e.article_id
        where (${questions.join(' or ')}) and a.archived_at is null and ${meantFor('a', currentActor(), this.clock.today(), sql)} ${kind ? `and a.kind = ${sql.bind(kind)}` : ''}
        order by a.id, s.language = ${sql.bind(prefer)} desc, s.language) x
      order by rank desc, id limit ${most}`;
    return this.reads.rows<Found>(text, sql.values);
  }
}

/** The stems as a question; quoted, so that none of them is more than a word. */
function question(stems: readonly string[], joint: Joint, sql: SqlText): string {
  const words = stems.map((stem, at) => `'${stem}'${at === stems.length - 1 ? ':*' : ''}`);
  return `to_tsquery('simple', ${sql.bind(words.join(` ${joint} `), 'text')})`;
}

function hit({ title, summary, plain, ...rest }: Found, stems: readonly string[]): ArticleHit {
  const sought: Sought = { stems: new Set(stems), beginning: stems.at(-1) ?? null };
  const inSummary = marked(summary, rest.language, sought);
  return { ...rest, title: marked(title, rest.language, sought), passage: inSummary.some(({ isHit }) => isHit) ? inSummary : passageOf(plain, rest.language, sought) };
}
