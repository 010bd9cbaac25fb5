import { get, type IncomingMessage } from 'node:http';
import { newId } from '#platform/kernel';
import { password } from '../acceptance/support/hire.ts';
import { title, type Cell } from './cells.ts';
import { makers } from './makers.ts';
import { meanings, type Manner, type Subject, type Thing } from './notation.ts';
import { ownerOf, type Stage } from './stage.ts';
import { bytesOf, enter, heard, type Heard } from './voice.ts';

const namedIn = (request: string): string | undefined => /\{(?!known\.)(\w+)/u.exec(request)?.[1];

/** Which maker makes the record a row is about; undefined where it is about none. */
export const subjectOf = ({ row: [, request, , manner] }: Cell): string | undefined => manner?.about ?? namedIn(request);

/** Sends the request of a cell about a record. */
export async function ask(stage: Stage, cell: Cell, about: Thing): Promise<Heard> {
  const [, request, body, manner = {} as Manner] = cell.row;
  const subject: Subject = { word: stage.word(), asker: stage.cast.of(cell.persona), owner: ownerOf(stage.cast, cell.record), thing: about, known: stage.known };
  const [method = '', address = ''] = request.split(' ');
  const path = address.replace(/\{known\.(\w+)\}/gu, (_, name: string) => stage.known[name]!).replace(/\{\w+\.(\w+)\}/gu, (_, part: string) => about.parts[part]!).replace(/\{\w+\}/gu, about.id);
  const way = manner.signsInAnew && 'cookie' in cell.way && cell.persona !== 'left' ? await enter(stage.send, subject.asker.email, password) : cell.way;
  if (manner.streams) return listen(stage, way, path);
  const said = typeof body === 'function' ? body(subject) : body;
  return stage.send(way, method, path, { version: about.version, ...(said && { body: said }), ...(manner.bytes !== undefined && { bytes: manner.bytes }) });
}

/** The head of an answer that does not end. */
async function listen({ company }: Stage, headers: Cell['way'], path: string): Promise<Heard> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => get(`${company.api}${path}`, { headers }, resolve).on('error', reject));
  const pieces: string[] = [];
  if (answer.statusCode !== 200) for await (const piece of answer) pieces.push(String(piece));
  answer.destroy();
  return heard(answer.statusCode!, pieces.join(''), answer.headers);
}

const nothing: Thing = { id: '', version: 1, parts: {} };

/** Records that stand for a whole class as long as only refused requests are about them. */
export class StandingRecords {
  private readonly made = new Map<string, Promise<Thing>>();

  constructor(private readonly stage: Stage) {}

  of(cell: Cell): Promise<Thing> {
    const kind = subjectOf(cell);
    if (kind === undefined) return Promise.resolve(nothing);
    const key = `${kind} ${cell.record}`;
    if (!this.made.has(key)) this.made.set(key, fresh(this.stage, cell));
    return this.made.get(key)!;
  }
}

/** A record of the cell's own. */
export async function fresh(stage: Stage, cell: Cell): Promise<Thing> {
  const kind = subjectOf(cell);
  if (kind === undefined) return nothing;
  const make = makers[kind];
  if (!make) throw new Error(`Nothing in test/access-matrix/makers*.ts makes a ${kind}, which the row ${cell.name} is about.`);
  return make(stage, ownerOf(stage.cast, cell.record), cell.record === 'deleted');
}

/** What is wrong with an answer, in words; null where it is as the table says. */
export function faultOf(cell: Cell, { status, code, text }: Heard): string | null {
  const [wanted, reason] = isBrokenKey(cell) ? [401, 'auth.token-invalid'] : cell.expected === 'ok' ? [null, null] : meanings[cell.expected];
  const right = wanted === null ? status >= 200 && status < 300 : status === wanted && code === reason;
  return right ? null : `${title(cell)}: the table says ${cell.expected}, the answer is ${status} ${code ?? ''} ${status < 300 || code === 'access.denied' ? '' : text.slice(0, 300)}`;
}

/** A key that is no longer good lets nobody in, not even where anybody may go without one. */
const isBrokenKey = ({ persona, way }: Cell): boolean => persona === 'left' && 'authorization' in way;

/** What is not there for somebody has to be answered as an id that was never given out, byte for byte. */
export async function tellsItIsThere(stage: Stage, cell: Cell, heard: Heard, standing: Thing): Promise<string | null> {
  if (cell.expected !== '404' && cell.expected !== 'ref') return null;
  const invented = { ...standing, id: newId(), parts: Object.fromEntries(Object.keys(standing.parts).map((part) => [part, newId()])) };
  const unknown = await ask(stage, cell, invented);
  return bytesOf(heard) === bytesOf(unknown) ? null : `${title(cell)}: ${bytesOf(heard)} is not the answer for an unknown id, ${bytesOf(unknown)}`;
}
