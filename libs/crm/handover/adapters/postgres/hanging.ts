import { holdings, type MovingHolding } from '#platform/holdings';

/** SQL over `r` of what a thing says of whose it is, as JSON. */
export const stateOf = ({ state }: MovingHolding): string => `jsonb_build_object(${Object.entries(state).map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;

export const moving = (): MovingHolding[] => holdings().filter((each): each is MovingHolding => each.way === 'moves');
