import { currentActor, Handles, Reads } from '#platform/bus';
import { BeforeSecondFactor, SignedIn } from '#platform/access';
import { Flag, Instant, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';
import { instant } from '../directory-kind.ts';

export class SecondFactorState {
  @Flag() readonly isOn!: boolean;
  @Instant({ nullable: true }) readonly since!: string | null;
  @Whole({ description: 'Recovery codes that are left.' }) readonly recoveryLeft!: number;
}

@SignedIn('one\'s own second factor')
@BeforeSecondFactor()
export class GetSecondFactor extends Query<SecondFactorState> {}

@Handles(GetSecondFactor)
export class GetSecondFactorSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<SecondFactorState> {
    const text = `select ${instant('confirmed_at')} as since, recovery_left as "recoveryLeft" from identity.second_factors where user_id = $1 and confirmed_at is not null and ended_at is null`;
    const [on] = await this.reads.rows<Omit<SecondFactorState, 'isOn'>>(text, [currentActor().userId]);
    return on ? { isOn: true, ...on } : { isOn: false, since: null, recoveryLeft: 0 };
  }
}
