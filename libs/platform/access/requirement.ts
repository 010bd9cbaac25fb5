import 'reflect-metadata';
import type { DomainError, ErrorClass } from '#platform/kernel';

/** Who may send a message. Every command and query declares one, or the process does not boot. */
export type Requirement =
  | { readonly kind: 'permission'; readonly permission: string }
  | { readonly kind: 'signed-in'; readonly reason: string }
  | { readonly kind: 'public'; readonly reason: string }
  | { readonly kind: 'internal' };

const requirementKey = Symbol('requirement');
const refusalsKey = Symbol('refusals');
const freshKey = Symbol('fresh');
const beforeKey = Symbol('before');
const keysKey = Symbol('keys');

const declare = (requirement: Requirement): ClassDecorator => (type) => Reflect.defineMetadata(requirementKey, requirement, type);

/** Needs a permission `module.verb`. */
export const Requires = (permission: string): ClassDecorator => declare({ kind: 'permission', permission });
/** Anybody who is signed in, about themselves or about what all colleagues share. */
export const SignedIn = (reason: string): ClassDecorator => declare({ kind: 'signed-in', reason });
/** Anybody at all; says why. */
export const Public = (reason: string): ClassDecorator => declare({ kind: 'public', reason });
/** Only other code of the product, already authorised by what called it; no controller may take it. */
export const Internal = (): ClassDecorator => declare({ kind: 'internal' });

/** How a key is refused, which has nobody to ask. */
export type FreshProof = ErrorClass & { new (): DomainError };

/** Only somebody who has just proved in his session who he is. */
export const NeedsFreshProof = (refusesKeys: FreshProof): ClassDecorator => (type) => Reflect.defineMetadata(freshKey, refusesKeys, type);
export const freshProofOf = (type: object): FreshProof | undefined => Reflect.getOwnMetadata(freshKey, type) as FreshProof | undefined;

/** Only somebody who came in himself: a key is a way to records, never to the account of whoever made it. */
export const RefusesKeys = (refusal: FreshProof): ClassDecorator => (type) => Reflect.defineMetadata(keysKey, refusal, type);
export const refusesKeysOf = (type: object): FreshProof | undefined => (Reflect.getOwnMetadata(keysKey, type) as FreshProof | undefined) ?? freshProofOf(type);

/** Also for somebody who still has to set up the second factor that a role of his asks for. */
export const BeforeSecondFactor = (): ClassDecorator => (type) => Reflect.defineMetadata(beforeKey, true, type);
export const isBeforeSecondFactor = (type: object): boolean => Reflect.getOwnMetadata(beforeKey, type) === true;

export const requirementOf = (type: object): Requirement | undefined => Reflect.getOwnMetadata(requirementKey, type) as Requirement | undefined;

/** The refusals a message can answer with; they go into the OpenAPI document. */
export const Refuses = (...errors: ErrorClass[]): ClassDecorator => (type) => Reflect.defineMetadata(refusalsKey, errors, type);
export const refusalsOf = (type: object): readonly ErrorClass[] => (Reflect.getMetadata(refusalsKey, type) as ErrorClass[] | undefined) ?? [];
