import { Requires } from '#platform/access';
import { AuditKeys, findingKinds, headText, type Verification } from '#platform/audit';
import { Handles, Reads } from '#platform/bus';
import { Choice, Flag, Id, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';

const large = { max: Number.MAX_SAFE_INTEGER } as const;
const mostWaiting = 10_000;

export class AuditFinding {
  @Choice(findingKinds) readonly kind!: (typeof findingKinds)[number];
  @Whole({ ...large, nullable: true, description: 'The seal it was found under; null for what is not sealed yet.' }) readonly seal!: number | null;
  @Id({ nullable: true }) readonly row!: string | null;
}

export class AuditCheckRecord {
  @Instant() readonly at!: string;
  @Text() readonly byName!: string;
  @Flag() readonly isWhole!: boolean;
  @Whole(large) readonly seals!: number;
  @Whole(large) readonly rows!: number;
  @Whole({ ...large, description: 'Rows after the last seal.' }) readonly unsealed!: number;
  @Text({ nullable: true, description: 'The last seal it followed the chain to, `number:hash`.' }) readonly head!: string | null;
  @Whole(large) readonly found!: number;
  @Many(() => AuditFinding, { description: 'The first hundred.' }) readonly findings!: AuditFinding[];
}

export class AuditChain {
  @Text({ nullable: true, description: 'The last seal, `number:hash`. Keep it elsewhere: a chain that no longer leads to it was cut.' }) readonly head!: string | null;
  @Instant({ nullable: true }) readonly sealedAt!: string | null;
  @Whole({ description: `Rows that no seal covers yet; ${mostWaiting} stands for more.` }) readonly waiting!: number;
  @Choice(['configuration', 'database'], { description: 'Where the secret lies that seals are made with: in the database whoever administers that could make them too.' }) readonly keyKeptIn!: 'configuration' | 'database';
  @Nested(() => AuditCheckRecord, { nullable: true }) readonly lastCheck!: AuditCheckRecord | null;
}

interface Row {
  readonly number: number | null;
  readonly hash: string;
  readonly sealedAt: string | null;
  readonly waiting: number;
  readonly check: { readonly at: string; readonly byName: string; readonly result: Omit<Verification, 'toTurn' | 'toId'> } | null;
}

const iso = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const text = `select s.number::float8 as number, encode(s.hash, 'hex') as hash, to_char(s.at at time zone 'utc', ${iso}) as "sealedAt",
  (select count(*)::int from (select from platform.audit_events e where (e.turn, e.id) > (coalesce(s.to_turn, -1), coalesce(s.to_id, '00000000-0000-0000-0000-000000000000')) limit ${mostWaiting}) left_over) as waiting,
  (select json_build_object('at', to_char(c.at at time zone 'utc', ${iso}), 'byName', c.by_name, 'result', c.result) from platform.audit_checks c order by c.id desc limit 1) as check
  from (select) one left join lateral (select * from platform.audit_seals order by number desc limit 1) s on true`;

/** How far the audit is sealed, and what came of its last verification. */
@Requires('identity.audit')
export class GetAuditChain extends Query<AuditChain> {}

@Handles(GetAuditChain)
export class GetAuditChainSql {
  constructor(private readonly reads: Reads, private readonly keys: AuditKeys) {}

  async execute(_: GetAuditChain): Promise<AuditChain> {
    const [row] = await this.reads.rows<Row>(text);
    const { number, hash, sealedAt, waiting, check } = row!;
    return { head: number === null ? null : headText({ number, hash }), sealedAt, waiting, keyKeptIn: this.keys.keptIn, lastCheck: check && checkRecord(check) };
  }
}

function checkRecord({ at, byName, result }: NonNullable<Row['check']>): AuditCheckRecord {
  const { seals, rows, unsealed, head, found, findings } = result;
  return { at, byName, isWhole: found === 0, seals, rows, unsealed, head: head && headText(head), found, findings: [...findings] };
}
