import { ask, StandingRecords, subjectOf } from './asking.ts';
import type { Cell } from './cells.ts';
import { matrix } from './matrix.ts';
import { personas, type Row } from './notation.ts';
import type { Stage } from './stage.ts';
import type { Heard, WayIn } from './voice.ts';
import type { Further } from './further-questions.ts';

/** The ids of what somebody sees, by a short name each. */
export type Seen = Readonly<Record<string, string>>;

/** Stands in every value that is hidden, and in no other. */
export const canary = 'zzcanary';

/** What differs although nothing hidden is told: the number of a request, the moment of its answer, and a seal that is made anew each time. Nothing else is taken out of an answer. */
const randomHeaders = ['x-trace-id', 'date', 'keep-alive', 'connection'] as const;
const randomWords: readonly (readonly [RegExp, string])[] = [[/"trace":"[^"]*"/u, '"trace":""'], [/"sign":"v1\.([^"]*)"/u, '"sign":""']];

/** Lists that name what the asking itself has left behind. */
export const namesTheAsking: Readonly<Record<string, string>> = { listReads: 'who read what', getMyBrake: 'how much one has read', followEvents: 'does not end; its stream is held open beside' };

export const bytesOfAnswer = ({ status, text, headers }: Heard): string =>
  JSON.stringify([status, randomWords.reduce((all, [word, rest]) => all.replace(word, rest), text), Object.entries(headers).filter(([name]) => !(randomHeaders as readonly string[]).includes(name)).sort()]);

/** Rows that ask and change nothing. */
export const isAsking = ([, request]: Row): boolean => request.startsWith('GET ') || /^POST \/(?:[\w-]+\/search|bulk\/\w+\/preview|collisions\/check|roads\/look|paths\/organizations\/\S+\/beyond|auth\/invitation)$/u.test(request);

/** The records that the rows of the matrix are about, made before anybody asks. */
export class Standing {
  private readonly made: StandingRecords;

  constructor(stage: Stage) { this.made = new StandingRecords(stage); }

  async prepare(): Promise<void> {
    for (const cell of cells()) await this.made.of(cell);
  }

  of(cell: Cell): ReturnType<StandingRecords['of']> { return this.made.of(cell); }
}

function* cells(skip: readonly string[] = [], way: WayIn = {}): Generator<Cell> {
  for (const [name, row] of Object.entries(matrix)) {
    if (!isAsking(row) || Object.hasOwn(namesTheAsking, name) || skip.includes(name)) continue;
    const isAboutNone = subjectOf({ row } as Cell) === undefined;
    for (const record of isAboutNone ? (['any'] as const) : row[0].keys()) yield { name, row, persona: personas[2], way, record, expected: 'ok' };
  }
}

/** How an answer to a further question is called. */
export const nameOf = ([request, body]: Further): string => `${request} ${body ? JSON.stringify(body) : ''}`;

/** Asks everything that can be asked, on one way in. */
export async function everything(stage: Stage, way: WayIn, standing: Standing, further: readonly Further[], skip: readonly string[] = []): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const cell of cells(skip, way)) answers.set(`${cell.name} · ${cell.record}`, bytesOfAnswer(await ask(stage, cell, await standing.of(cell))));
  for (const [request, body] of further) {
    const [method, address] = request.split(' ') as [string, string];
    answers.set(nameOf(body ? [request, body] : [request]), bytesOfAnswer(await stage.send(way, method, address, body ? { body } : {})));
  }
  return answers;
}
