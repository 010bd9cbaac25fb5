import { holding, type HeldState, type Successor } from '#platform/holdings';
import { GiveKnowledge } from '../application/give-knowledge.ts';

const becomes = (state: HeldState, from: string, { userId }: Successor): HeldState => (state['userId'] === from ? { userId } : state);
const title = (article: string): string => `(select e.title from knowledge.editions e where e.article_id = ${article} order by e.published_version is null, e.language limit 1)`;

holding({
  name: 'article', way: 'moves', label: { en: 'Articles', ru: 'Статьи', uk: 'Статті' }, columns: ['knowledge.articles.owner_id'],
  table: 'knowledge.articles', hangs: 'r.owner_id = $1 and r.archived_at is null', title: title('r.id'), state: { userId: 'r.owner_id' }, becomes, write: (given) => GiveKnowledge.of('article', given),
});

holding({
  name: 'article-review', way: 'moves', label: { en: 'Articles waiting for review', ru: 'Статьи на проверке', uk: 'Статті на перевірці' }, columns: ['knowledge.editions.reviewer_id'],
  table: 'knowledge.editions', hangs: `r.reviewer_id = $1 and r.state = 'in-review'`, title: 'r.title', state: { userId: 'r.reviewer_id' }, becomes, write: (given) => GiveKnowledge.of('article-review', given),
});

holding({
  name: 'process', way: 'moves', label: { en: 'Processes', ru: 'Процессы', uk: 'Процеси' }, columns: ['knowledge.processes.owner_id'],
  table: 'knowledge.processes', hangs: 'r.owner_id = $1 and r.deleted_at is null', title: 'r.name', state: { userId: 'r.owner_id' }, becomes, write: (given) => GiveKnowledge.of('process', given),
});
