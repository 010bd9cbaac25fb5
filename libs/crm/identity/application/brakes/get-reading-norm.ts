import { Handles, Reads } from '#platform/bus';
import { Requires } from '#platform/access';
import { Id, Instant, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';
import { instant } from '../directory-kind.ts';

export class ReadingNormRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Whole({ description: 'Different records an hour a role is meant for that says nothing of it.' }) readonly usual!: number;
  @Instant() readonly updatedAt!: string;
}

@Requires('identity.read')
export class GetReadingNorm extends Query<ReadingNormRecord> {
  static of(this: void): GetReadingNorm {
    return new GetReadingNorm();
  }
}

@Handles(GetReadingNorm)
export class GetReadingNormSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<ReadingNormRecord> {
    return (await this.reads.rows<ReadingNormRecord>(`select r.id, r.version, r.usual, ${instant('r.updated_at')} as "updatedAt" from identity.reading_norm r order by r.id limit 1`))[0]!;
  }
}
