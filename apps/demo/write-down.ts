import { AddEdition, ApproveArticle, ListProcessChoices, OpenArticle, SubmitArticle, TellOfArticle, WriteDraft, type Language } from '#crm/knowledge';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { demoArticles, type DemoArticle } from './data/articles.ts';
import type { Story } from './story.ts';

interface Writers {
  readonly author: Actor;
  readonly editor: Actor;
  readonly readers: readonly Actor[];
}

const languages = ['en', 'ru', 'uk'] as const satisfies readonly Language[];

/** The company writes down how it works: each text reviewed, one of them overdue, one rewritten, one waiting for its review. Answers their ids by the English title, there once the story is told. */
export async function writeDown(story: Story, queries: Queries, system: Actor, writers: Writers): Promise<ReadonlyMap<string, string>> {
  const { stages, roles } = await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListProcessChoices, {})));
  const settingOf = ({ explains }: DemoArticle): object => {
    if (!explains) return {};
    const [kind, name] = explains;
    const found = kind === 'stage' ? stages.find((each) => each.name === name) : roles.find((each) => each.code === name);
    return { setting: { kind, id: found!.id } };
  };
  const ids = new Map<string, string>();
  demoArticles.forEach((article, at) => story.on(article.daysAgo, async () => ids.set(article.en.title, await writeOne(story, writers, article, settingOf(article), at === 4))));
  return ids;
}

async function writeOne(story: Story, { author, editor, readers }: Writers, article: DemoArticle, setting: object, isAsked: boolean): Promise<string> {
  const { kind, tags, en } = article;
  const articleId = await story.send(author, OpenArticle, { id: story.id(article.daysAgo), kind, tags, language: 'en', ...en, ...setting });
  const publish = async (language: Language, more: object = {}): Promise<void> => {
    await story.send(author, SubmitArticle, { articleId, language, reviewerId: editor.userId });
    await story.send(editor, ApproveArticle, { articleId, language, ...more });
  };
  await publish('en');
  for (const language of languages.slice(1)) {
    const text = article[language];
    if (!text) continue;
    await story.send(author, AddEdition, { articleId, language, ...text });
    await publish(language);
  }
  await story.send(readers[0]!, TellOfArticle, { articleId, language: 'en', kind: 'helped' });
  if (kind === 'how-to' && tags.includes('inquiry')) {
    await story.send(author, WriteDraft, { articleId, language: 'en', body: `${en.body}\n\nOn Saturdays the office in Berlin answers.` });
    await publish('en', { changeNote: 'Who answers on Saturdays', isMajor: true });
  }
  if (!isAsked) return articleId;
  await story.send(readers[0]!, TellOfArticle, { articleId, language: 'ru', kind: 'question', text: 'Считается ли бесплатная доставка скидкой?' });
  await story.send(readers[1]!, TellOfArticle, { articleId, language: 'en', kind: 'wrong', text: 'Dealers have a price list of their own since June.' });
  await story.send(author, WriteDraft, { articleId, language: 'en', body: `${en.body}\n\nDealers have a price list of their own.` });
  await story.send(author, SubmitArticle, { articleId, language: 'en', reviewerId: editor.userId });
  return articleId;
}
