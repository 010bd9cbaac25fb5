import { Handles, Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Clock, type AnswerOf } from '#platform/kernel';
import { GetBriefing } from '../get-briefing.ts';
import { ListReceived } from '../list-bundles.ts';
import { GetBriefingPaper, GetReceivedPaper, type Paper } from './get-briefing-paper.ts';
import { paperWords } from './paper-words.ts';
import { Papers, Readers, type Cover, type Reader, type Sheet } from './papers.ts';
import { sheetOf } from './sheet-of.ts';

const most = 40;

abstract class Written {
  constructor(private readonly queries: Queries, private readonly papers: Papers, private readonly readers: Readers, private readonly clock: Clock) {}

  protected reader(): Promise<Reader> { return this.readers.reader(); }

  protected ask<Q extends GetBriefing | ListReceived>(query: Q): Promise<AnswerOf<Q>> { return this.queries.ask(query); }

  protected async sheet(bundleId: string, reader: Reader): Promise<Sheet> {
    return sheetOf(await this.ask(buildMessage(GetBriefing, { bundleId })), reader);
  }

  protected async paper(sheets: readonly Sheet[], title: string, { locale, name, timeZone }: Reader, note: string | null = null): Promise<Paper> {
    const say = paperWords(locale);
    const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(this.clock.now());
    const cover: Cover = { title, aside: [`${say('readBy')} ${name}`, today].join(' · '), note, footer: say('page') };
    return { name: `${title.replaceAll(/\s*[\\/:*?"<>|]\s*/gu, ' - ')}.pdf`, bytes: await this.papers.write(sheets, cover, locale) };
  }
}

@Handles(GetBriefingPaper)
export class GetBriefingPaperHandler extends Written {
  constructor(queries: Queries, papers: Papers, readers: Readers, clock: Clock) { super(queries, papers, readers, clock); }

  async execute({ bundleId }: GetBriefingPaper): Promise<Paper> {
    const reader = await this.reader();
    const sheet = await this.sheet(bundleId, reader);
    return this.paper([sheet], sheet.title, reader);
  }
}

@Handles(GetReceivedPaper)
export class GetReceivedPaperHandler extends Written {
  constructor(queries: Queries, papers: Papers, readers: Readers, clock: Clock) { super(queries, papers, readers, clock); }

  async execute(_query: GetReceivedPaper): Promise<Paper> {
    const reader = await this.reader();
    const say = paperWords(reader.locale);
    const received = (await this.ask(buildMessage(ListReceived, { limit: 200 }))).items.filter(({ kind }) => kind === 'organization' || kind === 'person');
    const sheets: Sheet[] = [];
    for (const { id } of received.slice(0, most)) sheets.push(await this.sheet(id, reader));
    return this.paper(sheets, say('received'), reader, received.length > most ? say('more') : null);
  }
}
