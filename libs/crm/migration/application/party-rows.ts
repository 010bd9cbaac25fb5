import { Injectable } from '@nestjs/common';
import { BringInParties, ForgetRehearsal, type Arrival, type DraftRules, type PartyDraft } from '#crm/contacts';
import { Commands } from '#platform/bus';
import type { RowDraft } from '../domain/row-draft.ts';
import { readRow } from '../domain/row-reading.ts';
import { RowsOfContents } from './rows-of-contents.ts';

@Injectable()
export class PartyRows extends RowsOfContents<RowDraft> {
  constructor(private readonly commands: Commands) { super(); }

  readonly read = readRow;

  bring(drafts: readonly RowDraft[], rules: DraftRules, rehearsal: string | null): Promise<readonly Arrival[]> {
    return this.commands.send(BringInParties.of(drafts.map(partyOf), rules, rehearsal));
  }

  forget(rehearsal: string): Promise<void> {
    return this.commands.send(ForgetRehearsal.of(rehearsal));
  }
}

const partyOf = ({ employment, otherEmployments, ...draft }: RowDraft): PartyDraft => ({ ...draft, employments: employment ? [employment, ...otherEmployments] : otherEmployments });
