import { Handles } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Choice, Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { LinkUsed, PasswordTooWeak } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { Devices, OneTimeLinks, Passwords, Sessions, Users } from '../domain/ports.ts';
import { locales } from './change-my-profile.ts';
import type { WayIn } from './sign-in.ts';
import { currentVisitor } from './visitor.ts';
import { writtenBy } from './written-by.ts';

@Public('whoever holds the link was invited')
@Refuses(ResourceNotFound, LinkUsed, PasswordTooWeak)
export class AcceptInvitation extends Command<WayIn> {
  @Text({ max: 100 }) readonly token!: string;
  @Text({ max: 120 }) readonly givenName!: string;
  @Text({ max: 120 }) readonly familyName!: string;
  @Text({ min: 10, max: 200 }) readonly password!: string;
  @Choice(locales) readonly locale!: string;
  @Text({ optional: true, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
}

/** Answers a first session: whoever has just chosen a password is not asked for it. */
@Handles(AcceptInvitation)
export class AcceptInvitationHandler {
  constructor(private readonly links: OneTimeLinks, private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly devices: Devices, private readonly clock: Clock) {}

  async execute({ token, password, ...profile }: AcceptInvitation): Promise<WayIn> {
    const now = this.clock.now();
    const link = await this.links.carrying(token, 'invitation');
    link.use(now);
    const user = await this.users.holding(link.userId);
    if (user.status !== 'invited') throw new LinkUsed();
    user.changeProfile({ ...profile }, now);
    checkPassword(password, user);
    user.changePassword(await this.passwords.hash(password), now);
    await writtenBy(user, now);
    const { ip, userAgent, device } = currentVisitor();
    return { token: await this.sessions.open({ userId: user.id, ip, userAgent }), device: await this.devices.remember(user.id, device) };
  }
}
