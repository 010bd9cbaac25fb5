import { holdings, type Holding, type MovingHolding } from '#platform/holdings';

/** SQL over `r`: whether a thing hangs on a colleague on a day, both given as SQL; the day stands there also where no kind asks for it, as a parameter has to. */
export const hangsOn = ({ hangs }: Holding, user: string, day: string): string => `(${day} is not null and ${hangs.replaceAll('$1', user).replaceAll('$2', day)})`;

/** SQL over `r` of what a thing says of whose it is, as JSON. */
export const stateOf = ({ state }: MovingHolding): string => `jsonb_build_object(${Object.entries(state).map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;

export const moving = (): MovingHolding[] => holdings().filter((each): each is MovingHolding => each.way === 'moves');
