import { Handles } from '#platform/bus';
import { Public } from '#platform/access';
import { Flag } from '#platform/fields';
import { Query } from '#platform/kernel';
import { Mails } from '#platform/mail';

/** By which ways one can come in here. */
export class WaysIn {
  @Flag({ description: 'A forgotten password can be replaced by mail; otherwise an administrator helps.' }) readonly isPasswordResetByMail!: boolean;
}

@Public('the page for signing in offers them')
export class GetWaysIn extends Query<WaysIn> {}

@Handles(GetWaysIn)
export class GetWaysInHandler {
  constructor(private readonly mails: Mails) {}

  execute(): Promise<WaysIn> {
    return Promise.resolve({ isPasswordResetByMail: this.mails.areOn });
  }
}
