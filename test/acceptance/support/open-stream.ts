import { get, type IncomingMessage } from 'node:http';
import { expect } from '@jest/globals';
import type { Colleague, Company } from './a-company.ts';
import { password } from './hire.ts';

/** A session of a colleague's own, as the cookie of a browser. */
export async function sessionOf(company: Company, { email }: Colleague): Promise<string> {
  const answer = await company.anybody().post('/auth/login').send({ email, password }).expect(({ ok, text }) => { if (!ok) throw new Error(text); });
  return (answer.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
}

/** The stream of server-sent events as it comes. */
export async function openStream(company: Company, cookie: string) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => get(`${company.api}/events`, { headers: { cookie } }, resolve).on('error', reject));
  const stream = {
    text: '',
    ended: new Promise<void>((resolve) => response.on('end', resolve)),
    isOpen: () => !response.readableEnded,
    close: () => response.destroy(),
    until: async (holds: (text: string) => boolean) => { for (const end = Date.now() + 8000; !holds(stream.text) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20)); },
  };
  response.setEncoding('utf8').on('data', (text: string) => { stream.text += text; });
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
  return stream;
}
