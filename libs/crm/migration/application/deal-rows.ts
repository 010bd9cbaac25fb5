import { Injectable } from '@nestjs/common';
import { ForgetRehearsal, type DraftRules } from '#crm/contacts';
import { BringInDeals, ForgetDealRehearsal, type DealArrival } from '#crm/deals';
import { Commands } from '#platform/bus';
import type { DealRowDraft } from '../domain/deal-drafting.ts';
import { readDealRow } from '../domain/deal-row-reading.ts';
import { RowsOfContents } from './rows-of-contents.ts';

@Injectable()
export class DealRows extends RowsOfContents<DealRowDraft> {
  constructor(private readonly commands: Commands) { super(); }

  readonly read = readDealRow;

  bring(drafts: readonly DealRowDraft[], rules: DraftRules, rehearsal: string | null): Promise<readonly DealArrival[]> {
    return this.commands.send(BringInDeals.of(drafts, rules, rehearsal));
  }

  async forget(rehearsal: string): Promise<void> {
    await this.commands.send(ForgetDealRehearsal.of(rehearsal));
    await this.commands.send(ForgetRehearsal.of(rehearsal));
  }
}
