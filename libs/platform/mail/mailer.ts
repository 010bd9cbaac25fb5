import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Configuration } from '#platform/settings';
import type { Letter } from './letter.ts';

/** Hands a letter to a mail server. */
export abstract class Mailer {
  /** `id` is the same for each try, so that a server that had it already can tell. @throws MailRefused, or what may pass */
  abstract send(id: string, recipient: string, letter: Letter): Promise<void>;
}

/** The server will not take it, also later. */
export class MailRefused extends Error {}

const shortWait = 10_000;
const longWait = 30_000;

@Injectable()
export class SmtpMailer extends Mailer {
  private transport: Transporter | null = null;

  constructor(private readonly configuration: Configuration) { super(); }

  async send(id: string, recipient: string, { subject, text, html }: Letter): Promise<void> {
    const { mailFrom, publicUrl } = this.configuration;
    const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
    try {
      // As an object: an address is never read as a list of several.
      await this.open().sendMail({ messageId, from: mailFrom, to: { name: '', address: recipient }, subject, text, html, headers: { 'Auto-Submitted': 'auto-generated' }, disableFileAccess: true, disableUrlAccess: true });
    } catch (error) {
      throw isFinal(error) ? new MailRefused((error as Error).message) : error;
    }
  }

  private open(): Transporter {
    const { smtpUrl } = this.configuration;
    if (smtpUrl === null) throw new Error('SMTP_URL is not set.');
    return (this.transport ??= createTransport({ url: smtpUrl, connectionTimeout: shortWait, greetingTimeout: shortWait, socketTimeout: longWait, dnsTimeout: shortWait }));
  }
}

/** A recipient or a letter the server refuses for good (5xx); a wrong password of ours can be mended, and is tried again. */
function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { readonly code?: string; readonly responseCode?: number };
  return code !== 'EAUTH' && responseCode >= 500 && responseCode < 600;
}
