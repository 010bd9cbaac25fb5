import type { Briefing } from '../get-briefing.ts';
import { paperWords } from './paper-words.ts';
import { isStanding, standingWord } from './standing-words.ts';
import type { Reader, Sheet, SheetRow } from './papers.ts';

type Deal = Briefing['openDeals'][number];
type Part = string | null | undefined | false;

const line = (...parts: Part[]): string => parts.filter(Boolean).join(' · ');

/** A briefing in the words and the order of the screen. What the reader may not see is not in it. */
export function sheetOf({ name, from, words, parting, tier, attentionInstruction, description, people, relations, key, interactions, promises, plans, openDeals, purchases, losses, knownBy }: Briefing, { locale, timeZone }: Reader): Sheet {
  const say = paperWords(locale);
  const day = (at: string): string => (at.length > 10 ? instant(at, locale, timeZone) : instant(`${at}T00:00:00Z`, locale, 'UTC'));
  const who = from?.displayName ?? say('somebody');
  const deal = (each: Deal, detail: Part[], more: readonly string[] = []): SheetRow => ({ head: line(each.name, each.amount && money(each.amount, locale)), detail: line(...detail), more });
  const block = (title: Parameters<typeof say>[0], rows: readonly SheetRow[]) => ({ title: say(title), none: say('none'), rows });
  return {
    title: `${say('briefing')}: ${name ?? say('hidden')}`, aside: from ? `${say('from')} ${from.displayName}` : '',
    quotes: [...(words ? [{ head: say('says').replace('{name}', () => who), text: words }] : []), ...(parting ? [{ head: say('saysToAll').replace('{name}', () => who), text: parting }] : [])],
    attention: attentionInstruction ? { head: line(say('attention'), tier?.name), text: attentionInstruction } : null, about: description,
    blocks: [
      block('people', people.map((each) => ({ head: line(each.displayName, each.jobTitle), detail: line(each.primaryPhone, each.primaryEmail), more: [each.attentionInstruction, each.description].filter((text) => text !== null) }))),
      block('relations', relations.map(({ kind, from: one, to: other, startDate, endDate, datePrecision, note }) => {
        const [otherOne, side] = one.id === key ? [other, 'to'] : [one, 'from'];
        const told = standingWord(isStanding(kind) ? kind : `${kind}.${side}`, locale);
        return { head: `${told}: ${otherOne.name}`, detail: startDate || endDate ? `${startDate ? known(startDate, datePrecision, locale) : '…'} – ${endDate ? known(endDate, datePrecision, locale) : say('now')}` : '', more: note ? [note] : [] };
      })),
      block('interactions', interactions.map(({ at, title, actor, activity }) => ({ head: title ?? '', detail: line(day(at), actor?.displayName, activity?.outcome?.name), more: activity?.outcomeNote ? [activity.outcomeNote] : [] }))),
      block('promises', promises.map(({ text, byKind, dueOn }) => ({ head: text ?? '', detail: line(say(byKind === 'us' ? 'ours' : 'theirs'), dueOn && `${say('due')} ${day(dueOn)}`), more: [] }))),
      block('plans', plans.map(({ subject, at, owner }) => ({ head: subject ?? '', detail: line(at && day(at), owner?.displayName), more: [] }))),
      block('openDeals', openDeals.map((each) => deal(each, [each.stage?.name, each.closeDate && day(each.closeDate), each.nextStep]))),
      block('purchases', purchases.map((each) => deal(each, [each.closedOn && day(each.closedOn)], (each.lineItems ?? []).map(({ product, description: what, quantity }) => `${product?.name ?? what ?? ''} × ${number(quantity, locale)}`)))),
      block('losses', losses.map((each) => deal(each, [each.closedOn && day(each.closedOn), each.lossReason?.name]))),
      block('knownBy', knownBy.map(({ user, times, lastAt }) => ({ head: user.displayName, detail: line(`${say('talks')}: ${times}`, `${say('last')} ${day(lastAt)}`), more: [] }))),
    ],
  };
}

const instant = (at: string, locale: string, timeZone: string): string => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(new Date(at));
/** No more exact than what is known. */
const known = (day: string, precision: 'day' | 'month' | 'year', locale: string): string => new Intl.DateTimeFormat(locale, { year: 'numeric', ...(precision !== 'year' && { month: 'short' }), ...(precision === 'day' && { day: 'numeric' }), timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const number = (value: string, locale: string): string => new Intl.NumberFormat(locale).format(value as unknown as number);
/** The decimal string goes in as it is: a float would lose of large sums. */
const money = ({ amount, currency }: { readonly amount: string; readonly currency: string }, locale: string): string => new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0, minimumFractionDigits: 0 }).format(amount as unknown as number);
