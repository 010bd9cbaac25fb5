import type { Edition } from './edition.ts';

/** Published texts whose worth changes with the day. */
export abstract class AgingEditions {
  /** Those, each locked and with the owner of its article, that are worth something else on a day than is written. */
  abstract onesToAge(day: string): Promise<readonly { readonly edition: Edition; readonly ownerId: string }[]>;
}
