import { Handles } from '#platform/bus';
import { RefusesKeys, SignedIn } from '#platform/access';
import { Choice, Text } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { PersonRequired } from '../domain/identity.errors.ts';
import { Users } from '../domain/ports.ts';

export const locales = ['en', 'ru', 'uk'] as const;

@SignedIn('one\'s own name, language and time zone')
@RefusesKeys(PersonRequired)
export class ChangeMyProfile extends Command {
  @Text({ optional: true, max: 120 }) readonly givenName?: string;
  @Text({ optional: true, max: 120 }) readonly familyName?: string;
  @Choice(locales, { optional: true }) readonly locale?: string;
  @Text({ optional: true, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
}

@Handles(ChangeMyProfile)
export class ChangeMyProfileHandler {
  constructor(private readonly users: Users, private readonly clock: Clock) {}

  async execute(profile: ChangeMyProfile): Promise<void> {
    const user = await this.users.myself();
    user.changeProfile({ ...profile }, this.clock.now());
  }
}
