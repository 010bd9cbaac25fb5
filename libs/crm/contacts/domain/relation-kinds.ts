import type { PartyKind } from './party.ts';

interface KindOfRelation {
  readonly between: PartyKind;
  /** It reads differently from both sides: `from` introduced, reports to, is the mentor, the parent or the supplier of `to`. */
  readonly isDirected: boolean;
  /** Both may be it to one another at the same time. */
  readonly isMutual?: true;
}

/** All that people and organizations can be told to be to one another: a settled list, since each has its words, its sides and its worth on a path. */
export const relationKinds = {
  relative: { between: 'person', isDirected: false },
  friend: { between: 'person', isDirected: false },
  'former-colleague': { between: 'person', isDirected: false },
  acquaintance: { between: 'person', isDirected: false },
  introduced: { between: 'person', isDirected: true },
  'reports-to': { between: 'person', isDirected: true },
  mentor: { between: 'person', isDirected: true },
  parent: { between: 'organization', isDirected: true },
  partner: { between: 'organization', isDirected: false },
  supplier: { between: 'organization', isDirected: true, isMutual: true },
  competitor: { between: 'organization', isDirected: false },
} as const satisfies Readonly<Record<string, KindOfRelation>>;

export type RelationKind = keyof typeof relationKinds;
export const relationKindNames = Object.keys(relationKinds) as RelationKind[];
export const kindOfRelation = (kind: RelationKind): KindOfRelation => relationKinds[kind];
