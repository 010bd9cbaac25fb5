import { Injectable } from '@nestjs/common';
import { Commands } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import type { FolderRow } from '../../domain/folder/row.ts';
import { defined, type Bringing } from './bring-article-in.ts';
import { BringInProcess } from './bring-in-process.ts';
import type { KnownNames } from './folder-names.ts';
import { wholeOf } from './folder-reader.ts';
import { processIn, type ProcessFront } from './process-file.ts';

type Step = NonNullable<ProcessFront['steps']>[number];
const anId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Brings one process in, in the transaction at work. */
@Injectable()
export class BringProcessIn {
  constructor(private readonly commands: Commands) {}

  /** `stored`: the articles that came with the folder. @throws FileRefused, DomainError where it cannot be */
  async bring({ slug, path }: { readonly slug: string; readonly path: string }, { folder, names, input: { isRehearsal, isPublished, fileName, usualOwnerId } }: Bringing, stored: ReadonlySet<string>): Promise<FolderRow[]> {
    const { id: givenId, name, purpose = '', trigger = '', result = '', businessLine, owner, steps = [] } = processIn(await wholeOf(folder, path));
    const id = names.processId(slug, givenId?.toLowerCase() ?? null);
    // A rehearsal has taken the new articles back by now.
    const isThere = (articleId: string): boolean => !isRehearsal || names.isKnown(articleId) || !stored.has(articleId);
    const outcome = await this.commands.send(buildMessage(BringInProcess, defined({
      id, name, purpose, trigger, result, businessLineId: businessLine === undefined ? null : names.line(businessLine), ownerId: names.owner(owner), usualOwnerId: usualOwnerId ?? undefined, isPublished, changeNote: fileName,
      steps: steps.map((step, at) => stepOf(step, `steps/${at}`, names, isThere)),
    })));
    return [{ path, outcome: outcome as FolderRow['outcome'], reason: null, field: null, value: null, articleId: null, processId: id }];
  }
}

function stepOf({ id, name = '', work = '', roles = [], screen, operation, minutes, control, article, stages = [], activities }: Step, at: string, names: KnownNames, isThere: (articleId: string) => boolean): object {
  const articleId = article === undefined ? null : (names.article(article) ?? (anId.test(article) ? article : unknown(`${at}/article`, article)));
  return defined({
    id, name, work, roleIds: roles.map((code) => names.role(code, `${at}/roles`)), screen, operation, expectedMinutes: minutes, control: control && { check: control.check, byRoleId: control.by === undefined ? null : names.role(control.by, `${at}/control/by`) },
    articleId: articleId !== null && isThere(articleId) ? articleId : null, stageIds: stages.map((stage) => names.stage(stage, `${at}/stages`)), activityTypes: activities,
  });
}

const unknown = (field: string, article: string): never => { throw new FileRefused('article-unknown', field, article); };
