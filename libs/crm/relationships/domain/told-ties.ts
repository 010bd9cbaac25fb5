/** How surely two know each other who are told to be this to one another. */
export const worthOfTold = { relative: 0.9, friend: 0.9, introduced: 0.75, mentor: 0.75, 'reports-to': 0.7, 'former-colleague': 0.6, acquaintance: 0.5 } as const;

export type ToldKind = keyof typeof worthOfTold;
export const toldKinds = Object.keys(worthOfTold) as ToldKind[];
