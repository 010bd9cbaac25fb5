import { announce, Handles } from '#platform/bus';
import { Public } from '#platform/access';
import { Email } from '#platform/fields';
import { Command } from '#platform/kernel';
import { PasswordForgotten } from '../domain/user.events.ts';

/** Asks for a letter with a link. What happens and what is answered is the same for every e-mail, so nobody learns which ones exist. */
@Public('whoever forgot the password cannot sign in')
export class ForgetPassword extends Command {
  @Email() readonly email!: string;
}

@Handles(ForgetPassword)
export class ForgetPasswordHandler {
  async execute({ email }: ForgetPassword): Promise<void> {
    announce(new PasswordForgotten(email));
  }
}
