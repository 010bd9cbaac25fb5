import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useContactsText } from '../../contacts/contacts-text.ts';
import { useDealsText } from '../../deals/deals-text.ts';
import { useAuditText } from '../../identity/audit/audit-text.ts';
import { useTimelineText } from './timeline-text.ts';
import type { TimelineEntry } from './timeline-types.ts';

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value);
const most = 4;

/** What a change did and to which fields, as far as there are words for it; what only refers to something else stays out. */
export function useChangeWords(change: NonNullable<TimelineEntry['change']>) {
  const text = useTimelineText();
  const audit = useAuditText();
  const ui = useUiText();
  const contacts = useContactsText();
  const deals = useDealsText();
  const format = useFormat();
  const language = useLanguage();
  const { data } = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), staleTime: Infinity });
  const fields = change.entity === change.recordKind ? (data?.items.find(({ kind }) => kind === change.recordKind)?.fields ?? []) : [];
  const said = (value: unknown): string | undefined => {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return ui(value ? 'yes' : 'no');
    if (Array.isArray(value)) return value.map(said).join(', ');
    if (typeof value === 'object') return 'amount' in value && 'currency' in value ? format.money(value as { amount: string; currency: string }) : undefined;
    if (isId(value)) return undefined;
    const words = String(value as string | number);
    if (/^-?\d+\.\d+$/u.test(words)) return format.number(words as unknown as number);
    return contacts.maybe(`choice.${words}`) ?? deals.maybe(`choice.${words}`) ?? dated(words);
  };
  const dated = (words: string): string => (/^\d{4}-\d\d-\d\d(T|$)/u.test(words) ? format.day(words) : words);
  const lines = change.changes.flatMap(({ field, from, to }) => {
    const label = fields.find(({ name }) => name === field)?.label[language];
    const [was, is] = [said(from), said(to)];
    return label === undefined || was === undefined || is === undefined || was === is ? [] : [{ key: field, label, from: was, to: is || text('emptied') }];
  });
  return { deed: audit.maybe(`deed.${change.action}`) ?? text('changed'), lines: lines.slice(0, most) };
}
