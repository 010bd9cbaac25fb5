import { Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, Requires } from '#platform/access';
import { Whole } from '#platform/fields';
import { Clock, Command, PreconditionRequired, VersionConflict } from '#platform/kernel';
import { PersonRequired } from '../../domain/identity.errors.ts';
import { fewestRecords, mostRecords, ReadingNorms } from '../../domain/reading-norm.ts';

/** Says how many records an hour the roles are meant for that say nothing of it. It holds at once, for everybody. */
@Requires('identity.administer')
@NeedsFreshProof(PersonRequired)
@Refuses(VersionConflict, PreconditionRequired)
export class ChangeReadingNorm extends Command<string> {
  @Whole({ min: fewestRecords, max: mostRecords, example: 2_000 }) readonly usual!: number;
}

@Handles(ChangeReadingNorm)
export class ChangeReadingNormHandler {
  constructor(private readonly norms: ReadingNorms, private readonly clock: Clock) {}

  async execute({ usual }: ChangeReadingNorm): Promise<string> {
    const norm = await this.norms.toChange();
    norm.set(usual, this.clock.now());
    return norm.id;
  }
}
