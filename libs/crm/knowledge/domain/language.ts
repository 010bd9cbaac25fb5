export const languages = ['en', 'ru', 'uk'] as const;
/** A language that texts are written in. */
export type Language = (typeof languages)[number];
