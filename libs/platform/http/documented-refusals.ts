import { freshProofOf, gates, isBeforeSecondFactor, refusalsOf, refusesKeysOf, type Requirement } from '#platform/access';
import { countingOf, IdempotencyKeyReused, KeyBraked, ReadBraked, RequestInProgress } from '#platform/bus';
import { fieldsOf } from '#platform/fields';
import { AccessDenied, DuplicateRefused, FieldForbidden, PreconditionRequired, Query, ResourceNotFound, SecondFactorRequired, SignInRequired, StepUpRequired, TokenInvalid, ValidationFailed, VersionConflict, type ErrorClass } from '#platform/kernel';
import { InvalidCursor } from '#platform/records';
import type { RouteAnswer } from './answers.ts';
import { UnknownField } from './input.ts';
import { MediaTypeUnsupported, RequestMalformed, RequestTooLarge } from './refusals.ts';
import { CrossOrigin, IdempotencyKeyInvalid } from './request-context.ts';
import type { Route } from './routes.ts';

/** What is written below the address of a record, and answers it, writes the version that was seen. */
export const isVersioned = ({ method, path }: Route, etag = false): boolean => etag && method !== 'get' && (method !== 'post' || path.includes(':'));

/** Every refusal an operation can answer with: its message's own, and those of the way there. */
export function documentedRefusals(route: Route, message: (new () => object) | undefined, requirement: Requirement | undefined, answer: RouteAnswer | undefined): ErrorClass[] {
  const writes = route.method !== 'get';
  const may = requirement?.kind === 'permission';
  return [
    ...(message ? [...refusalsOf(message), ValidationFailed, UnknownField] : []),
    ...(message && fieldsOf(message).some(({ name }) => name === 'cursor') ? [InvalidCursor] : []),
    ...(message && fieldsOf(message).some(({ name }) => name === 'id') ? [DuplicateRefused] : []),
    ...(requirement?.kind === 'public' ? [] : [SignInRequired]), TokenInvalid, RequestMalformed,
    ...(message && requirement?.kind !== 'public' && !isBeforeSecondFactor(message) ? [SecondFactorRequired] : []),
    ...(message && freshProofOf(message) ? [StepUpRequired] : []), ...(message ? [refusesKeysOf(message) ?? []].flat() : []),
    ...(message?.prototype instanceof Query && countingOf(message) !== 'none' ? [ReadBraked, KeyBraked] : []),
    ...(may ? [AccessDenied, ...gates().filter((gate) => gate.mayKeepBack(requirement.permission)).map(({ refusal }) => refusal)] : []), ...(may && writes ? [FieldForbidden] : []),
    ...(route.path.includes(':') ? [ResourceNotFound] : []),
    ...(isVersioned(route, answer?.etag) ? [VersionConflict, PreconditionRequired] : []),
    ...(writes ? [CrossOrigin, IdempotencyKeyInvalid, RequestInProgress, IdempotencyKeyReused, RequestTooLarge, MediaTypeUnsupported] : []),
  ];
}
