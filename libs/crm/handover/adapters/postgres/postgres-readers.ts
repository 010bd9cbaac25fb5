import { Injectable } from '@nestjs/common';
import { currentActor, Reads } from '#platform/bus';
import { Readers, type Reader } from '../../application/paper/papers.ts';

const locales = ['en', 'ru', 'uk'] as const;

@Injectable()
export class PostgresReaders extends Readers {
  constructor(private readonly reads: Reads) { super(); }

  async reader(): Promise<Reader> {
    const { userId, name } = currentActor();
    const [found] = await this.reads.rows<{ name: string; locale: string; timeZone: string }>('select display_name as name, locale, time_zone as "timeZone" from identity.colleague_card where id = $1', [userId]);
    return { name: found?.name ?? name, locale: locales.find((each) => each === found?.locale) ?? 'en', timeZone: found?.timeZone ?? 'UTC' };
  }
}
