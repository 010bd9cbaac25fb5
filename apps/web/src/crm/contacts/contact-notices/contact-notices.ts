import { IconBuilding, IconUser, type Icon } from '@tabler/icons-react';
import { textIn } from '../../../app/notices/details.ts';
import type { NoticeWords } from '../../../app/web-module.ts';
import { contactNoticesText } from './contact-notices-text.ts';

const given = (party: 'person' | 'organization', field: string, icon: Icon): NoticeWords => ({
  kind: `contacts.${party}-given`,
  icon: () => icon,
  title: (notice) => {
    const name = textIn(notice, field) ?? contactNoticesText('nameless');
    return notice.times > 1 ? contactNoticesText(`${party}.more`, { name, more: notice.times - 1 }) : contactNoticesText(party, { name });
  },
  facts: (notice) => [textIn(notice, 'by')],
});

export const contactNotices: NoticeWords[] = [given('person', 'displayName', IconUser), given('organization', 'name', IconBuilding)];
