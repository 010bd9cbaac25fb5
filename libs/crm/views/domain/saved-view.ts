import { Aggregate } from '#platform/kernel';

export const visibilities = ['private', 'team', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** What a list is asked: never what it answered. Each reader's own rights decide what it finds. */
export interface ViewQuery {
  readonly filter?: unknown;
  readonly q?: string;
  readonly sort?: string;
  readonly columns?: readonly string[];
  readonly mode?: string;
}

/** Who else finds a view: nobody, a team, everybody. */
export interface Sharing {
  readonly visibility: Visibility;
  readonly teamId: string | null;
}

/** A question to a list that somebody keeps under a name. */
export class SavedView extends Aggregate<SavedView> {
  readonly version!: number;
  readonly kind!: string;
  readonly name!: string;
  readonly query!: ViewQuery;
  readonly visibility!: Visibility;
  readonly teamId!: string | null;
  readonly ownerId!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static save(id: string, { kind, ownerId, name, query, sharing }: { kind: string; ownerId: string; name: string; query: ViewQuery; sharing: Sharing }, at: Date): SavedView {
    const view = new SavedView(id);
    view.change({ kind, ownerId, name: name.trim(), query, ...sharing, createdAt: at, updatedAt: at, deletedAt: null });
    return view;
  }

  revise({ name, query, sharing }: { name?: string | undefined; query?: ViewQuery | undefined; sharing?: Sharing | undefined }, at: Date): void {
    this.change({ ...(name !== undefined && { name: name.trim() }), ...(query && { query }), ...sharing, updatedAt: at });
  }

  /** Somebody else looks after it from now on. */
  pass(ownerId: string, at: Date): void {
    this.change({ ownerId, updatedAt: at });
  }

  remove(at: Date): void {
    this.change({ deletedAt: at, updatedAt: at });
  }
}
