/** A day in UTC, as the server counts them. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Whether access can be asked for and given until a day. */
export const isNear = (day: string | null): day is string => day !== null && day >= inDays(0) && day <= inDays(90);
