import type { Ref, RecordKind, Relation } from '../../../api/types.ts';
import { relatedText } from './related-text.ts';

/** What somebody can be to the one whose page is open: of a directed kind with the side he stands on, in the order in which it is offered. */
const offered = {
  person: ['introduced.from', 'introduced.to', 'friend', 'relative', 'former-colleague', 'acquaintance', 'reports-to.to', 'reports-to.from', 'mentor.from', 'mentor.to'],
  organization: ['parent.from', 'parent.to', 'partner', 'supplier.from', 'supplier.to', 'competitor'],
} as const;
export type Standing = (typeof offered)[RecordKind][number];
const directed: readonly Relation['kind'][] = ['introduced', 'reports-to', 'mentor', 'parent', 'supplier'];

export const isDirected = (kind: Relation['kind']): boolean => directed.includes(kind);

export const standings = (kind: RecordKind): readonly Standing[] => offered[kind];

export const standingWords = (standing: Standing): string => relatedText(`is.${standing}`);

/** Who the other one is, and what he is to this one. */
export function otherOf({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>, id: string): { other: Ref; standing: Standing } {
  const [other, side] = from.id === id ? [to, 'to'] : [from, 'from'];
  return { other, standing: (isDirected(kind) ? `${kind}.${side}` : kind) as Standing };
}

/** The two ends as they are told: what the other one is to this one. */
export function endsOf(standing: Standing, id: string, otherId: string): { kind: Relation['kind']; fromId: string; toId: string } {
  const [kind, side] = standing.split('.') as [Relation['kind'], 'from' | 'to' | undefined];
  return side === 'from' ? { kind, fromId: otherId, toId: id } : { kind, fromId: id, toId: otherId };
}
