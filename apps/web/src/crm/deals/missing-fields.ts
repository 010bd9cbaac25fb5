import { isProblem } from '../../api/problem.ts';

/** The fields a stage wants and the server found empty: `/amount` or `/fields/amount`. */
export const missingFields = (error: unknown): string[] =>
  isProblem(error, 'deals.fields-required') ? error.errors.map(({ pointer }) => pointer.replace(/^#?\/(fields\/)?/, '').split('/')[0] ?? '').filter((field) => field !== '') : [];
