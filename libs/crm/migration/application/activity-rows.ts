import { Injectable } from '@nestjs/common';
import { BringInActivities, ForgetActivityRehearsal, type ActivityArrival } from '#crm/activities';
import { ForgetRehearsal, type DraftRules } from '#crm/contacts';
import { Commands } from '#platform/bus';
import type { ActivityRowDraft } from '../domain/activity-drafting.ts';
import { readActivityRow } from '../domain/activity-row-reading.ts';
import { RowsOfContents } from './rows-of-contents.ts';

@Injectable()
export class ActivityRows extends RowsOfContents<ActivityRowDraft> {
  constructor(private readonly commands: Commands) { super(); }

  readonly read = readActivityRow;

  bring(drafts: readonly ActivityRowDraft[], rules: DraftRules, rehearsal: string | null): Promise<readonly ActivityArrival[]> {
    return this.commands.send(BringInActivities.of(drafts, rules, rehearsal));
  }

  async forget(rehearsal: string): Promise<void> {
    await this.commands.send(ForgetActivityRehearsal.of(rehearsal));
    await this.commands.send(ForgetRehearsal.of(rehearsal));
  }
}
