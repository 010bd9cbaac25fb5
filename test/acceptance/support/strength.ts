/** What `npm run prove` asks in full and `npm test` asks for a part of, so that it stays short. */
export const strength = (whole: number, part: number): number => (process.env['HOLDFAST_PROVE'] ? whole : part);
