import { AccessDenied, SecondFactorRequired, SignInRequired, StepUpRequired, type DomainError, type Message } from '#platform/kernel';
import type { Actor } from './actor.ts';
import { gates } from './gates.ts';
import { nowhere, type Reach } from './reach.ts';
import { freshProofOf, isBeforeSecondFactor, refusesKeysOf, requirementOf } from './requirement.ts';

/** For so long after he proved who he is, nobody is asked again. */
export const freshMinutes = 15;

export class UndeclaredPermission extends Error {
  constructor(name: string) {
    super(`${name} declares no permission: say @Requires, @SignedIn, @Public or @Internal.`);
  }
}

/** Refuses a message its actor may not send at this moment. The one place where that is decided. */
export function authorise(message: Message, actor: Actor | null, now: Date): void {
  const requirement = requirementOf(message.constructor);
  if (!requirement) throw new UndeclaredPermission(message.constructor.name);
  if (requirement.kind === 'public' || requirement.kind === 'internal') return;
  if (!actor) throw new SignInRequired();
  if (actor.proof?.isMissing && !isBeforeSecondFactor(message.constructor)) throw new SecondFactorRequired();
  if (requirement.kind === 'permission' && !actor.grants.has(requirement.permission)) throw denied(actor, requirement.permission);
  const refusesKeys = refusesKeysOf(message.constructor);
  if (refusesKeys && actor.kind === 'api-key') throw new (refusesKeys as new () => DomainError)();
  if (freshProofOf(message.constructor)) requireFreshProof(actor, now);
}

/** Behind a gate the refusal says what is to be shown there. */
function denied(actor: Actor, permission: string): DomainError {
  const keptBack = actor.keptBack?.get(permission);
  const gate = keptBack?.grant && gates().find(({ name }) => name === keptBack.gate);
  return gate ? gate.refuse(permission, keptBack!.details) : new AccessDenied(permission);
}

function requireFreshProof({ kind, proof }: Actor, now: Date): void {
  if (kind === 'system') return;
  const since = proof?.at ? now.getTime() - proof.at.getTime() : Infinity;
  if (since > freshMinutes * 60_000) throw new StepUpRequired(proof?.by ?? 'password');
}

/** How far the actor's permission goes; nowhere when it is missing. */
export function reachOf(actor: Actor, permission: string): Reach {
  return actor.grants.get(permission)?.reach ?? nowhere;
}

/** How far the actor's permission goes without an end and in its own name. */
export function lastingReachOf(actor: Actor, permission: string): Reach {
  return actor.grants.get(permission)?.lasting?.reach ?? nowhere;
}
