import { Global, Module } from '@nestjs/common';
import { liveTopic } from '#platform/live';
import { CountNoticesSql } from './count-notices.ts';
import { ForgetOldNotices } from './forget-old-notices.ts';
import { GetNotice, GetNoticeSql } from './get-notice.ts';
import { ListNoticesSql } from './list-notices.ts';
import { NoticesController } from './notices.controller.ts';
import { Notices, noticeTopic, PostgresNotices } from './notices.ts';
import { ReadAllNoticesHandler } from './read-all-notices.ts';
import { ReadNoticeHandler } from './read-notice.ts';

liveTopic(noticeTopic, GetNotice.of);

@Global()
@Module({
  controllers: [NoticesController],
  providers: [GetNoticeSql, ListNoticesSql, CountNoticesSql, ReadNoticeHandler, ReadAllNoticesHandler, ForgetOldNotices, { provide: Notices, useClass: PostgresNotices }],
  exports: [Notices],
})
export class NoticesModule {}
