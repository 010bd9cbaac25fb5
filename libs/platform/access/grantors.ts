/** Who gives rights in this company. */
export abstract class Grantors {
  /** Display names of a few active colleagues who may change roles, those with the longest service first. */
  abstract names(): Promise<readonly string[]>;
}
