import type { Company } from './a-company.ts';
import type { Mailbox, ReceivedMail } from './a-mailbox.ts';

export interface Letter {
  readonly id: string;
  readonly state: string;
  readonly tries: number;
  readonly error: string | null;
}

/** What the link of a letter carries. */
export const tokenIn = ({ text }: ReceivedMail): string => /#([\w-]{43})/u.exec(text)![1]!;

let invited = 0;

/** Invites, and reads what the mail server was given. */
export function lettersIn(company: () => Company, box: () => Mailbox) {
  return {
    invite: async (more: object = {}) => {
      const email = `newcomer-${++invited}@example.com`;
      const { body } = await company().admin.post('/users/invitations').send({ email, givenName: 'Nadia', familyName: 'Nova', locale: 'en', ...more }).expect(201);
      return { email, ...(body as { userId: string; isMailed: boolean; link: string | null }) };
    },
    lastLetter: async (): Promise<ReceivedMail> => {
      await company().deliverAll();
      await company().sendMails();
      return box().mails.at(-1)!;
    },
    mailsTo: async (recipient: string) => (await company().admin.get(`/mails?filter[recipient]=${recipient}`).expect(200)).body.items as Letter[],
  };
}
