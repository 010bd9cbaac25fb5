import type { EmploymentDraft, OrganizationDraft, PersonDraft, RowDraft, RowErrorCode } from './row-draft.ts';
import { splitName, type NameParts } from './name-splitting.ts';
import type { ReadCells } from './row-cells.ts';

const namesOf = ['person.displayName', 'person.givenName', 'person.familyName', 'person.additionalName', 'person.preferredName'] as const;
// Said of a person where there is one, else of the organization.
const ofBoth = new Set(['person.description', 'person.lifecycleStage', 'person.tier', 'person.confidentiality', 'person.territory', 'person.attentionInstruction']);
const finest = { day: 0, month: 1, year: 2 } as const;

/** The person, the organization and the job that the cells tell of, or why they tell of nobody. */
export function draftOf(cells: ReadCells): RowDraft | RowErrorCode {
  const { texts, points } = cells;
  const isPerson = namesOf.some((name) => texts.has(name)) || points.length > 0;
  const employers = (texts.get('organization.name') ?? '').split(' ::: ').map((name) => name.trim()).filter(Boolean);
  const hasJob = ['employment.jobTitle', 'employment.department'].some((key) => texts.has(key)) || ['employment.startDate', 'employment.endDate'].some((key) => cells.dates.has(key));
  const hasMore = hasJob || cells.dates.has('person.birthDate') || [...texts.keys()].some((key) => key.startsWith('person.') && !ofBoth.has(key));
  if (!isPerson && hasMore && employers.length > 0) return 'name-missing';
  if (!isPerson && employers.length === 0) return cells.organizationPoints.length > 0 || [...texts.keys()].some((key) => key.startsWith('organization.')) ? 'name-missing' : 'row-empty';
  if (employers.length === 0 && (cells.organizationPoints.length > 0 || cells.types.length > 0 || [...texts.keys()].some((key) => key.startsWith('organization.')))) return 'name-missing';
  const jobs = isPerson ? employmentsOf(cells, employers) : [];
  const [job] = jobs;
  if (job?.startDate && job.endDate && job.endDate < job.startDate) return 'ends-before-start';
  return {
    person: isPerson ? personOf(cells) : null,
    organization: employers.length > 0 ? organizationOf(cells, employers[0]!, isPerson) : null,
    employment: jobs[0] ?? null,
    otherEmployments: jobs.slice(1),
    contactPoints: points,
    addresses: [...cells.addresses.values()].filter((address) => Object.keys(address).length > 0),
    tags: cells.tags,
    ownerEmail: texts.get('owner.email')?.toLowerCase() ?? null,
  };
}

const personTexts = ['id', 'honorificPrefix', 'givenName', 'additionalName', 'familyName', 'preferredName', 'gender', 'lifecycleStage', 'leadSource', 'preferredLanguage', 'timeZone', 'attentionInstruction', 'tier', 'confidentiality', 'territory', 'description'] as const;

function personOf({ texts, dates, points }: ReadCells): PersonDraft {
  const told: Partial<Record<(typeof personTexts)[number], string>> = {};
  for (const key of personTexts) {
    const text = texts.get(`person.${key}`);
    if (text !== undefined) told[key] = text;
  }
  const whole = texts.get('person.displayName');
  const hasParts = told.givenName !== undefined || told.familyName !== undefined;
  // Who is known by an id has the parts of the name that are known, and no guessed ones.
  const split: NameParts = whole !== undefined && !hasParts && told.id === undefined ? (splitName(whole) ?? {}) : {};
  const parts = { ...split, ...told };
  const displayName = whole ?? ([parts.givenName, parts.additionalName, parts.familyName].filter(Boolean).join(' ') || parts.preferredName || points[0]!.value);
  const birthDate = dates.get('person.birthDate')?.date;
  const doNotContact = texts.get('person.doNotContact');
  return { ...parts, displayName, ...(birthDate ? { birthDate } : {}), ...(doNotContact ? { doNotContact: doNotContact === 'true' } : {}) };
}

const placing = ['tier', 'confidentiality', 'territory'] as const;
const organizationTexts = ['legalName', 'alternateName', 'taxId', 'vatId', 'registrationNumber', 'website', 'industry', 'description'] as const;

function organizationOf({ texts, dates, types, organizationPoints }: ReadCells, name: string, isPerson: boolean): OrganizationDraft {
  const told: Partial<Record<(typeof organizationTexts)[number] | (typeof placing)[number] | 'lifecycleStage', string>> = {};
  for (const key of organizationTexts) {
    const text = texts.get(`organization.${key}`);
    if (text !== undefined) told[key] = text;
  }
  // In a list of companies, notes and stage are about the company.
  const notes = isPerson ? undefined : texts.get('person.description');
  const stage = isPerson ? undefined : texts.get('person.lifecycleStage');
  if (!isPerson) for (const key of placing) if (texts.has(`person.${key}`)) told[key] = texts.get(`person.${key}`)!;
  const attention = isPerson ? undefined : texts.get('person.attentionInstruction');
  const founded = dates.get('organization.foundingDate')?.date;
  const website = told.website ?? texts.get('organization.domain');
  const employees = texts.get('organization.numberOfEmployees');
  return {
    name, ...told, contactPoints: organizationPoints, ...(website ? { website } : {}), ...(types.length > 0 ? { types } : {}),
    ...(employees ? { numberOfEmployees: Number(employees) } : {}), ...(stage ? { lifecycleStage: stage } : {}), ...(attention ? { attentionInstruction: attention } : {}), ...(founded ? { foundingDate: founded } : {}), ...(notes && !told.description ? { description: notes } : {}),
  };
}

function employmentsOf({ texts, dates }: ReadCells, employers: readonly string[]): EmploymentDraft[] {
  const parts = (key: string): string[] => (texts.get(key) ?? '').split(' ::: ').map((part) => part.trim());
  const [titles, departments] = [parts('employment.jobTitle'), parts('employment.department')];
  const [start, end] = [dates.get('employment.startDate'), dates.get('employment.endDate')];
  const precisions = [start, end].flatMap((date) => (date ? [date.precision] : [])).sort((one, other) => finest[other] - finest[one]);
  const count = Math.max(employers.length, titles[0] || departments[0] || start || end ? 1 : 0, titles.length > 1 ? titles.length : 0);
  return Array.from({ length: count }, (_, at): EmploymentDraft => ({
    organizationName: employers[at] ?? null,
    ...(titles[at] ? { jobTitle: titles[at] } : {}),
    ...(departments[at] ? { department: departments[at] } : {}),
    ...(at === 0 && start ? { startDate: start.date } : {}),
    ...(at === 0 && end ? { endDate: end.date } : {}),
    datePrecision: at === 0 ? (precisions[0] ?? 'day') : 'day',
  }));
}
