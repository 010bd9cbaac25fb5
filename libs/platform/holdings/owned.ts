import type { HeldState, MovingHolding, Successor } from './holding.ts';

/** What says whose a record with an owner and a team is. */
export interface OwnedState {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** A thing with one owner and his team. */
export const owned: Pick<MovingHolding, 'state' | 'becomes'> = {
  state: { ownerId: 'r.owner_id', teamId: 'r.team_id' },
  becomes: (state: HeldState, from: string, { userId, teamId }: Successor): HeldState => (state['ownerId'] === from ? { ownerId: userId, teamId } : state),
};
