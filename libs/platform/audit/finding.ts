export const findingKinds = ['row-changed', 'row-deleted', 'row-inserted', 'row-unproved', 'order-changed', 'seal-changed', 'seal-missing', 'tail-cut', 'key-unknown'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing that is wrong with the audit, and where. */
export interface Finding {
  readonly kind: FindingKind;
  /** The seal it was found under; null for what no seal covers yet. */
  readonly seal: number | null;
  /** The row it is about, where it is about one. */
  readonly row: string | null;
}

const words: Record<FindingKind, string> = {
  'row-changed': 'the row says something else than when it was sealed',
  'row-deleted': 'the row was sealed and is gone',
  'row-inserted': 'the row was put among sealed ones',
  'row-unproved': 'the row was not written by the application, or was changed before it was sealed',
  'order-changed': 'the row stands in another place than when it was sealed',
  'seal-changed': 'the seal is not the one that was made, or does not follow the one before',
  'seal-missing': 'the seal is gone from between others',
  'tail-cut': 'the audit went as far as this seal, and does not any more',
  'key-unknown': 'the seal was made under a SECRET that is not here: name it in FORMER_SECRETS',
};

export const inWords = ({ kind, seal, row }: Finding): string => `${kind}: ${[seal === null ? 'not sealed yet' : `seal ${seal}`, row === null ? '' : `row ${row}`].filter((part) => part !== '').join(', ')}: ${words[kind]}`;
