/** Where the companies of the stories answer: stories that run beside each other meet in none. */
export const ports = (process.env['HOLDFAST_BROWSER_PORTS'] ?? '39471,39472').split(',').map(Number);
export const addressOf = (lane: number): string => `http://localhost:${ports[lane]}`;
/** The one of the process that tells stories; it shares its company with the stories told there before and after. */
export const ownAddress = addressOf(Number(process.env['TEST_PARALLEL_INDEX'] ?? 0));
