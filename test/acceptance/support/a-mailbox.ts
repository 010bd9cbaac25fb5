import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly raw: string;
  /** As they came, unfolded; a name that comes twice has both. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly recipients: readonly string[];
  readonly text: string;
  readonly html: string;
}

export interface Mailbox {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** What the server answers to the next recipients; null is to take the letter. */
  answer: { readonly code: number; readonly message: string } | null;
  close(): Promise<void>;
}

/** A mail server in this process, which keeps what it is given. */
export async function aMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onRcptTo: (_, __, done) => done(box.answer && Object.assign(new Error(box.answer.message), { responseCode: box.answer.code })),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        mails.push(read(Buffer.concat(parts).toString('utf8'), session.envelope.rcptTo.map(({ address }) => address)));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const box: Mailbox = { url: `smtp://127.0.0.1:${port}`, mails, answer: null, close: () => new Promise((resolve) => server.close(() => resolve())) };
  return box;
}

function read(raw: string, recipients: readonly string[]): ReceivedMail {
  const { headers, body } = parse(raw);
  const boundary = /boundary="?([^";]+)/u.exec(headers.get('content-type')?.[0] ?? '')?.[1];
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map((part) => parse(part.replace(/^\r\n/u, ''))) : [{ headers, body }];
  const of = (type: string): string => parts.filter((part) => part.headers.get('content-type')?.[0]?.startsWith(type)).map(decoded).join('');
  return { raw, headers, recipients, text: of('text/plain'), html: of('text/html') };
}

function parse(raw: string): { headers: Map<string, string[]>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const headers = new Map<string, string[]>();
  for (const line of raw.slice(0, end).replace(/\r\n[ \t]+/gu, ' ').split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/su.exec(line) ?? [];
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), words(value)]);
  }
  return { headers, body: raw.slice(end + 4) };
}

function decoded({ headers, body }: { headers: ReadonlyMap<string, readonly string[]>; body: string }): string {
  const encoding = headers.get('content-transfer-encoding')?.[0]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(body.replace(/=\r\n/gu, '')) : body;
}

const quoted = (text: string): string => Buffer.from(text.replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8');
/** Encoded words of a header: =?UTF-8?B?…?= and =?UTF-8?Q?…?=. */
const words = (value: string): string => value.replace(/\?=\s+=\?/gu, '?==?').replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/giu, (_, kind: string, text: string) => (kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replaceAll('_', ' '))));
