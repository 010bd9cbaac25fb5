import { currentActor, Handles, ReadBrake, Reads } from '#platform/bus';
import { SignedIn } from '#platform/access';
import { Flag, Id, Texts, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';
import { Superiors } from '../../domain/lifts.ts';

export class MyBrake {
  @Whole({ description: 'Different records seen within an hour.' }) readonly seen!: number;
  @Whole({ description: 'How many the roles are meant for.' }) readonly norm!: number;
  @Whole({ description: 'How many it may be at the moment.' }) readonly bound!: number;
  @Flag({ description: 'Lists, searches and exports rest; single records open.' }) readonly isBraked!: boolean;
  @Texts({ description: 'Who can let one read on.' }) readonly superiors!: readonly string[];
  @Id({ nullable: true, description: 'One’s request that waits for an answer.' }) readonly requestId!: string | null;
}

@SignedIn('one\'s own reading')
export class GetMyBrake extends Query<MyBrake> {}

@Handles(GetMyBrake)
export class GetMyBrakeSql {
  constructor(private readonly brake: ReadBrake, private readonly superiors: Superiors, private readonly reads: Reads) {}

  async execute(): Promise<MyBrake> {
    const actor = currentActor();
    const standing = await this.brake.standing(actor);
    const [open] = await this.reads.rows<{ id: string }>(`select id from identity.lift_requests where user_id = $1 and state = 'open'`, [actor.userId]);
    const superiors = await this.superiors.of(actor.userId ?? '');
    return { ...standing, isBraked: standing.seen >= standing.bound, superiors: superiors.map(({ name }) => name), requestId: open?.id ?? null };
  }
}
