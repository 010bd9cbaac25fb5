import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Mails } from '#platform/mail';

/** Tries a letter again that did not leave, once the cause is mended. */
@Requires('identity.administer')
@Refuses(ResourceNotFound)
export class SendMailAgain extends Command {
  @FromPath() readonly mailId!: string;
}

@Handles(SendMailAgain)
export class SendMailAgainHandler {
  constructor(private readonly mails: Mails) {}

  async execute({ mailId }: SendMailAgain): Promise<void> {
    if (!(await this.mails.again(mailId))) throw new ResourceNotFound();
  }
}
