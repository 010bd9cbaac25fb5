import { Global, Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.ts';
import { Mailer, SmtpMailer } from './mailer.ts';
import { Mails, PostgresMails } from './mails.ts';

const parts = [MailDelivery, { provide: Mailer, useClass: SmtpMailer }, { provide: Mails, useClass: PostgresMails }];

@Global()
@Module({ providers: parts, exports: parts })
export class MailModule {}
