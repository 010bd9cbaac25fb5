/** Over whom a way leads that whoever acts may not see, and by what he knows the organization. */
export interface WayBeyond {
  readonly organizationId: string;
  readonly personId: string;
  readonly askedFor: string;
}

export abstract class WaysBeyond {
  /**
   * The one at an organization whom another of us knows best, of those whom whoever acts may not see; null where there is none that he may be told of.
   * @throws ResourceNotFound for an organization that he does not see
   */
  abstract to(organizationId: string): Promise<WayBeyond | null>;
}
