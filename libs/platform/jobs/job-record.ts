import { Choice, Id, Instant, Json, Nested, Text, Whole } from '#platform/fields';

export const jobStates = ['queued', 'running', 'cancelling', 'cancelled', 'succeeded', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

export class JobProblem {
  @Text() readonly code!: string;
  @Text() readonly title!: string;
  @Text({ optional: true }) readonly detail?: string;
}

const maybe = { nullable: true } as const;
const large = { max: Number.MAX_SAFE_INTEGER } as const;

export class JobRecord {
  @Id() readonly id!: string;
  @Text({ description: 'What kind of work it is, `module.what`.' }) readonly kind!: string;
  @Text() readonly title!: string;
  @Choice(jobStates) readonly state!: JobState;
  @Text(maybe) readonly phase!: string | null;
  @Whole(large) readonly done!: number;
  @Whole({ ...maybe, ...large, description: 'Null while nobody knows how much there is.' }) readonly total!: number | null;
  @Whole(maybe) readonly ratePerSecond!: number | null;
  @Whole({ ...maybe, description: 'From the third second on.' }) readonly etaSeconds!: number | null;
  @Whole(large) readonly succeeded!: number;
  @Whole(large) readonly skipped!: number;
  @Whole(large) readonly failed!: number;
  @Json({ description: 'What came of it; each kind says its own.' }) readonly result!: unknown;
  @Nested(() => JobProblem, maybe) readonly problem!: JobProblem | null;
  @Instant() readonly createdAt!: string;
  @Instant(maybe) readonly startedAt!: string | null;
  @Instant(maybe) readonly finishedAt!: string | null;
}

const instant = (column: string, name: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

/** The record over platform.jobs; `now` is a placeholder of the present moment. */
export const jobColumns = (now: string): string => `id, kind, title, state, phase, done::float8 as done, total::float8 as total, round(rate_per_second)::int as "ratePerSecond",
  case when state = 'running' and rate_per_second > 0 and total > done and started_at < ${now}::timestamptz - interval '3 seconds' then least(ceil((total - done) / rate_per_second), 2147483647)::int end as "etaSeconds",
  succeeded::float8 as succeeded, skipped::float8 as skipped, failed::float8 as failed, result, problem,
  ${instant('created_at', 'createdAt')}, ${instant('started_at', 'startedAt')}, ${instant('finished_at', 'finishedAt')}`;
