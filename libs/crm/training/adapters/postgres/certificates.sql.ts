import { reachOf } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { GetCertificate, ListMyCertificates, VerifyCertificate, type CertificateRecord, type PublicCertificate } from '../../application/certificate-record.ts';
import { instant, learnersWithin } from './learners-within.ts';

/** On the day `$1`. */
const told = `k.number, k.holder_name as "holderName", k.course_title as "courseTitle", to_char(k.issued_at at time zone 'utc', 'YYYY-MM-DD') as "issuedOn", k.valid_until::text as "validUntil",
  case when k.revoked_at is not null then 'revoked' when k.valid_until < $1::date then 'expired' else 'valid' end as status`;
const whole = `k.id, ${told}, k.user_id as "userId", k.course_id as "courseId", ${instant('k.revoked_at')} as "revokedAt", k.revoked_because as "revokedBecause"`;

@Handles(VerifyCertificate)
export class VerifyCertificateSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ number }: VerifyCertificate): Promise<PublicCertificate> {
    const [found] = await this.reads.rows<PublicCertificate>(`select ${told} from training.certificates k where k.number = $2`, [this.clock.today(), number.trim().toUpperCase()]);
    if (!found) throw new ResourceNotFound();
    return found;
  }
}

@Handles(GetCertificate)
export class GetCertificateSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ certificateId }: GetCertificate): Promise<CertificateRecord> {
    const actor = currentActor();
    const sql = new SqlText();
    sql.bind(this.clock.today());
    const text = `select ${whole} from training.certificates k join identity.user_card u on u.id = k.user_id where k.id = ${sql.bind(certificateId, 'uuid')}
      and (k.user_id = ${sql.bind(actor.userId, 'uuid')} or ${learnersWithin(reachOf(actor, 'training.read'), sql)})`;
    const [found] = await this.reads.rows<CertificateRecord>(text, sql.values);
    if (!found) throw new ResourceNotFound();
    return { ...found, mayRevoke: actor.grants.has('training.teach') && found.revokedAt === null };
  }
}

@Handles(ListMyCertificates)
export class ListMyCertificatesSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<CertificateRecord>> {
    const { userId, grants } = currentActor();
    const rows = await this.reads.rows<CertificateRecord>(`select ${whole} from training.certificates k where k.user_id = $2 order by k.issued_at desc, k.id desc limit 500`, [this.clock.today(), userId]);
    return { items: rows.map((row) => ({ ...row, mayRevoke: grants.has('training.teach') && row.revokedAt === null })), nextCursor: null };
  }
}
