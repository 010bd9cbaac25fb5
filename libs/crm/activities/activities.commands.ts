import { BringInActivitiesHandler } from './application/bring-in-activities.ts';
import { CancelActivityHandler } from './application/cancel-activity.ts';
import { ChangeActivityHandler } from './application/change-activity.ts';
import { BreakPromiseHandler, KeepPromiseHandler, WithdrawPromiseHandler } from './application/close-promise.ts';
import { CompleteActivityHandler } from './application/complete-activity.ts';
import { ForgetActivityRehearsalHandler } from './application/forget-activity-rehearsal.ts';
import { FoundOutcomesHandler } from './application/found-outcomes.ts';
import { GiveActivitiesHandler } from './application/give-activities.ts';
import { GivePromisesHandler } from './application/give-promises.ts';
import { PlanIntroductionsHandler, TakeBackIntroductionsHandler } from './application/introductions.ts';
import { LogActivityHandler } from './application/log-activity.ts';
import { AddOutcomeHandler, ChangeOutcomeHandler, WithdrawOutcomeHandler } from './application/outcome-commands.ts';
import { PinActivityHandler } from './application/pin-activity.ts';
import { PlanActivityHandler } from './application/plan-activity.ts';
import { ChangePromiseHandler, MakePromiseHandler } from './application/promise-commands.ts';
import { RemoveActivityHandler, RestoreActivityHandler } from './application/remove-activity.ts';
import { ReopenActivityHandler } from './application/reopen-activity.ts';
import { RescheduleActivityHandler } from './application/reschedule-activity.ts';

/** What can be done, by its handlers. */
export const commands = [
  PlanActivityHandler, LogActivityHandler, ChangeActivityHandler, CompleteActivityHandler, CancelActivityHandler, ReopenActivityHandler, RescheduleActivityHandler, PinActivityHandler, RemoveActivityHandler, RestoreActivityHandler,
  MakePromiseHandler, ChangePromiseHandler, KeepPromiseHandler, BreakPromiseHandler, WithdrawPromiseHandler, AddOutcomeHandler, ChangeOutcomeHandler, WithdrawOutcomeHandler, FoundOutcomesHandler, BringInActivitiesHandler, ForgetActivityRehearsalHandler, GiveActivitiesHandler, GivePromisesHandler, PlanIntroductionsHandler, TakeBackIntroductionsHandler,
];
