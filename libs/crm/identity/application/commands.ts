import { AcceptInvitationHandler } from './accept-invitation.ts';
import { CloseAccountHandler, CloseUserHandler } from './accounts/close-user.ts';
import { ReopenAccountHandler, ReopenUserHandler } from './accounts/reopen-user.ts';
import { SuspendAccountHandler } from './accounts/suspend-account.ts';
import { AddPositionHandler } from './add-position.ts';
import { AddRoleHandler } from './add-role.ts';
import { AddTeamHandler } from './add-team.ts';
import { AddUserHandler } from './add-user.ts';
import { AppointDeputyHandler } from './appoint-deputy.ts';
import { AskForLiftHandler } from './brakes/ask-for-lift.ts';
import { ChangeReadingNormHandler } from './brakes/change-reading-norm.ts';
import { ApproveLiftHandler, RefuseLiftHandler } from './brakes/decide-lift.ts';
import { ChangeMyPasswordHandler } from './change-my-password.ts';
import { ChangeMyProfileHandler } from './change-my-profile.ts';
import { ChangePositionHandler } from './change-position.ts';
import { ChangeRoleHandler } from './change-role.ts';
import { ChangeTeamHandler } from './change-team.ts';
import { ChangeUserHandler } from './change-user.ts';
import { CreateApiKeyHandler } from './create-api-key.ts';
import './held-rights.ts';
import { EndDelegationsOfHandler } from './end-delegations-of.ts';
import { EndDelegationHandler } from './end-delegation.ts';
import { EndSessionHandler } from './end-session.ts';
import { ForgetPasswordHandler } from './forget-password.ts';
import { FoundCompanyHandler } from './found-company.ts';
import { InviteUserHandler } from './invite-user.ts';
import { ReactivateUserHandler } from './reactivate-user.ts';
import { ResetPasswordHandler } from './reset-password.ts';
import { RevokeApiKeyHandler } from './revoke-api-key.ts';
import { CompleteSignInHandler } from './second-factor/complete-sign-in.ts';
import { ConfirmSecondFactorHandler } from './second-factor/confirm-second-factor.ts';
import { ProveMyselfHandler } from './second-factor/prove-myself.ts';
import { RenewRecoveryCodesHandler } from './second-factor/renew-recovery-codes.ts';
import { ResetSecondFactorHandler } from './second-factor/reset-second-factor.ts';
import { SetUpSecondFactorHandler } from './second-factor/set-up-second-factor.ts';
import { TurnOffSecondFactorHandler } from './second-factor/turn-off-second-factor.ts';
import { RevokeKeyOfUserHandler } from './revoke-key-of-user.ts';
import { SendInvitationHandler } from './send-invitation.ts';
import { SendMailAgainHandler } from './send-mail-again.ts';
import { SendPasswordResetHandler } from './send-password-reset.ts';
import { SetUserPasswordHandler } from './set-user-password.ts';
import { SignInHandler } from './sign-in.ts';
import { SignOutHandler } from './sign-out.ts';
import { SuspendUserHandler } from './suspend-user.ts';
import { VerifyAuditHandler } from './verify-audit.ts';

/** Every handler that changes something. */
export const commands = [
  AcceptInvitationHandler, AddPositionHandler, AddRoleHandler, AddTeamHandler, AddUserHandler, AppointDeputyHandler, EndDelegationHandler, EndDelegationsOfHandler, ChangeMyPasswordHandler,
  ChangeMyProfileHandler, ChangePositionHandler, ChangeRoleHandler, ChangeTeamHandler, ChangeUserHandler,
  CreateApiKeyHandler, EndSessionHandler, FoundCompanyHandler, ReactivateUserHandler, RevokeApiKeyHandler, RevokeKeyOfUserHandler,
  SetUserPasswordHandler, SignInHandler, SignOutHandler, SuspendUserHandler, SuspendAccountHandler, CloseUserHandler, CloseAccountHandler, ReopenUserHandler, ReopenAccountHandler,
  ForgetPasswordHandler, InviteUserHandler, ResetPasswordHandler, SendInvitationHandler, SendMailAgainHandler, SendPasswordResetHandler,
  AskForLiftHandler, ApproveLiftHandler, RefuseLiftHandler, ChangeReadingNormHandler,
  CompleteSignInHandler, ConfirmSecondFactorHandler, ProveMyselfHandler, RenewRecoveryCodesHandler, ResetSecondFactorHandler, SetUpSecondFactorHandler, TurnOffSecondFactorHandler, VerifyAuditHandler,
];
