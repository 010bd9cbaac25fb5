/** The lists of the company, and the words its salespeople leave for each other. */
export const businessLines = ['Pumps', 'Automation', 'Service'] as const;

/** By the country of a customer. */
export const territories = { UA: 'Ukraine', DE: 'Germany', PL: 'Poland', GB: 'United Kingdom' } as const;

export const tiers = [
  { code: 'vip', name: 'VIP', rank: 1, isVip: true },
  { code: 'key', name: 'Key', rank: 2, isVip: false },
  { code: 'standard', name: 'Standard', rank: 3, isVip: false },
] as const;

export const tags = ['Trade fair 2025', 'Framework contract', 'Newsletter', 'Reference customer', 'Slow payer', 'Tender', 'Training done', 'Competitor equipment'] as const;

export const organizationInstructions = [
  'Answer the same working day. Quotes above 50 000 EUR go out only after Olena Marchenko has seen them.',
  'Never call the plant directly: everything goes through the purchasing office, and in writing.',
  'Contract renewal is decided every October. No price letters between August and the decision.',
  'Had a pump failure in spring; the plant manager still asks about it. Begin with the state of the repair, then talk business.',
  'Visits need a safety briefing and a passport number three days ahead.',
] as const;

export const personInstructions = [
  'Prefers a call before 10:00; does not read long letters. Two sentences and a number.',
  'Decides alone and quickly. Do not send juniors; Olena or the owner of the record answers in person.',
  'Speaks Ukrainian and German, dislikes being written to in Russian.',
  'Hard of hearing: write, or meet in person. No phone calls.',
  'On the jury of the industry award: no gifts, not even a calendar.',
] as const;

export const leadSources = ['Trade fair', 'Recommendation', 'Web site', 'Cold call', 'Tender'] as const;

export const jobs = [
  ['Managing director', 'Management'], ['Plant manager', 'Production'], ['Head of purchasing', 'Purchasing'], ['Buyer', 'Purchasing'], ['Chief engineer', 'Engineering'],
  ['Maintenance manager', 'Maintenance'], ['Automation engineer', 'Engineering'], ['Project manager', 'Projects'], ['Chief accountant', 'Finance'], ['Sales representative', 'Sales'],
] as const;
