/** A bundle, as whoever may be briefed on it sees it. */
export interface BriefedBundle {
  readonly kind: string;
  readonly key: string;
  readonly name: string | null;
  readonly from: { readonly id: string; readonly displayName: string } | null;
  readonly leaverId: string;
  readonly words: string | null;
  readonly parting: string | null;
}

export interface KnownBy {
  readonly user: { readonly id: string; readonly displayName: string };
  readonly times: number;
  readonly lastAt: string;
}

export abstract class BriefedBundles {
  /** @throws ResourceNotFound for whoever it was not given to and may not see the hand-over */
  abstract get(bundleId: string): Promise<BriefedBundle>;
  /** Who beside the leaver and whoever asks has talked to a customer that he may see. */
  abstract knownBy(bundle: BriefedBundle): Promise<readonly KnownBy[]>;
}
