import { AddProcess, ListProcessChoices, PublishProcess } from '#crm/knowledge';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { processes, type ToldStep } from './data/processes.ts';
import type { Story } from './story.ts';

/** How Nordwind does its jobs, each step at the stages and screens where it is done, with the article by its title. */
export async function writeProcesses(story: Story, queries: Queries, system: Actor, owner: Actor, { lines, articles }: { readonly lines: ReadonlyMap<string, string>; readonly articles: ReadonlyMap<string, string> }): Promise<void> {
  const choices = await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListProcessChoices, {})));
  const roles = new Map(choices.roles.map(({ code, id }) => [code, id]));
  const stepOf = ({ by, screen, operation, minutes, check, article, at = [], with: activityTypes = [], ...words }: ToldStep): object => ({
    ...words, roleIds: by.map((code) => roles.get(code)!), screen: screen ?? null, operation: operation ?? null, expectedMinutes: minutes ?? null, activityTypes, articleId: articles.get(article)!,
    control: check ? { check: check[0], byRoleId: roles.get(check[1])! } : null, stageIds: choices.stages.filter(({ name }) => at.includes(name)).map(({ id }) => id),
  });
  for (const { line, steps, ...outline } of processes) {
    const processId = await story.send(system, AddProcess, { ...outline, ownerId: owner.userId, businessLineId: line === undefined ? null : lines.get(line)!, steps: steps.map(stepOf) });
    await story.send(system, PublishProcess, { processId, changeNote: 'As we work from now on.' });
  }
}
