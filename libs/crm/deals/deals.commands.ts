import { AssignDealHandler } from './application/assign-deal.ts';
import { BringInDealsHandler } from './application/bring-in-deals.ts';
import { ChangeDealHandler } from './application/change-deal.ts';
import { AddCompetitorHandler, ChangeCompetitorHandler, WithdrawCompetitorHandler } from './application/competitor-commands.ts';
import { SayCurrencyHandler } from './application/currency-commands.ts';
import { GiveDealsHandler } from './application/give-deals.ts';
import { GivePlacesInTeamsHandler } from './application/give-places-in-teams.ts';
import { ForgetDealRehearsalHandler } from './application/forget-deal-rehearsal.ts';
import { FoundSalesHandler } from './application/found-sales.ts';
import { AbandonDealHandler, DeclineDealHandler, LoseDealHandler } from './application/lose-deal.ts';
import { MoveDealHandler } from './application/move-deal.ts';
import { NameCompetitorsHandler } from './application/name-competitors.ts';
import { NamePeopleHandler } from './application/name-people.ts';
import { NameTeamHandler } from './application/name-team.ts';
import { OpenDealHandler } from './application/open-deal.ts';
import { AddPipelineHandler, ChangePipelineHandler, RemovePipelineHandler } from './application/pipeline-commands.ts';
import { AddProductHandler, ChangeProductHandler, WithdrawProductHandler } from './application/product-commands.ts';
import { AddLossReasonHandler, ChangeLossReasonHandler, WithdrawLossReasonHandler } from './application/reason-commands.ts';
import { RecordDemandHandler } from './application/record-demand.ts';
import { RemoveDealHandler } from './application/remove-deal.ts';
import { ReopenDealHandler } from './application/reopen-deal.ts';
import { RestoreDealHandler } from './application/restore-deal.ts';
import { SayLineItemsHandler } from './application/say-line-items.ts';
import { AddStageHandler, ChangeStageHandler, RemoveStageHandler } from './application/stage-commands.ts';
import { TellExchangeRateHandler } from './application/tell-exchange-rate.ts';
import { WinDealHandler } from './application/win-deal.ts';

/** What can be done, by its handlers. */
export const commands = [
  OpenDealHandler, ChangeDealHandler, MoveDealHandler, WinDealHandler, LoseDealHandler, AbandonDealHandler, DeclineDealHandler, ReopenDealHandler, RemoveDealHandler, RestoreDealHandler, AssignDealHandler,
  SayLineItemsHandler, NamePeopleHandler, NameTeamHandler, NameCompetitorsHandler, RecordDemandHandler, AddPipelineHandler, ChangePipelineHandler, RemovePipelineHandler, AddStageHandler, ChangeStageHandler, RemoveStageHandler,
  AddLossReasonHandler, ChangeLossReasonHandler, WithdrawLossReasonHandler, AddProductHandler, ChangeProductHandler, WithdrawProductHandler, AddCompetitorHandler, ChangeCompetitorHandler, WithdrawCompetitorHandler,
  SayCurrencyHandler, TellExchangeRateHandler, FoundSalesHandler, BringInDealsHandler, ForgetDealRehearsalHandler, GiveDealsHandler, GivePlacesInTeamsHandler,
];
