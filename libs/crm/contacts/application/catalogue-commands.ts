import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, Text, Whole } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId } from '#platform/kernel';
import { BusinessLine, Tag, Tier } from '../domain/catalogue.ts';
import { Catalogues } from '../domain/ports.ts';

@Requires('contacts.administer')
@Refuses(DuplicateRefused)
export class AddTag extends Command<string> {
  @Text({ max: 60 }) readonly name!: string;
}

@Handles(AddTag)
export class AddTagHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ name }: AddTag): Promise<string> {
    const tag = Tag.add(newId(), name.trim(), this.clock.now());
    this.catalogues.add(tag);
    return tag.id;
  }
}

@Requires('contacts.administer')
@Refuses(DuplicateRefused)
export class AddBusinessLine extends Command<string> {
  @Text({ max: 120 }) readonly name!: string;
}

@Handles(AddBusinessLine)
export class AddBusinessLineHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ name }: AddBusinessLine): Promise<string> {
    const line = BusinessLine.add(newId(), name.trim(), this.clock.now());
    this.catalogues.add(line);
    return line.id;
  }
}

@Requires('contacts.administer')
@Refuses(DuplicateRefused)
export class AddTier extends Command<string> {
  @Text({ max: 40, example: 'vip' }) readonly code!: string;
  @Text({ max: 120 }) readonly name!: string;
  @Whole({ min: 1, max: 1000 }) readonly rank!: number;
  @Flag({ optional: true }) readonly isVip?: boolean;
}

@Handles(AddTier)
export class AddTierHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ code, name, rank, isVip = false }: AddTier): Promise<string> {
    const tier = Tier.add(newId(), { code, name, rank, isVip }, this.clock.now());
    this.catalogues.add(tier);
    return tier.id;
  }
}
