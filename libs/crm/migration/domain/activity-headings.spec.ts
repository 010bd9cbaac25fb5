import { describe, expect, it } from '@jest/globals';
import { contentsOf } from './contents-of-headings.ts';
import { suggestMapping } from './suggest-mapping.ts';

const files: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  HubSpot: { 'Record ID': 'activity.externalId', 'Activity type': 'activity.type', 'Task name': 'activity.subject', 'Due date': 'activity.when', 'Task status': 'activity.status', 'Assigned to': 'activity.owner', Notes: 'activity.description', 'Associated Contact': 'person.displayName', 'Associated Company': 'organization.name', 'Associated Deal': 'activity.deal' },
  Pipedrive: { 'Activity - ID': 'activity.externalId', 'Activity - Subject': 'activity.subject', 'Activity - Type': 'activity.type', 'Activity - Due date': 'activity.when', 'Activity - Due time': 'activity.time', 'Activity - Duration': 'activity.duration', 'Activity - Done': 'activity.status', 'Activity - Assigned to user': 'activity.owner', 'Activity - Note': 'activity.description', 'Activity - Contact person': 'person.displayName', 'Activity - Organization': 'organization.name', 'Deal - Title': 'activity.deal' },
  Salesforce: { 'Activity ID': 'activity.externalId', Subject: 'activity.subject', Type: 'activity.type', Date: 'activity.when', Status: 'activity.status', 'Call Result': 'activity.outcome', 'Full Comments': 'activity.description', Assigned: 'activity.owner', Contact: 'person.displayName', 'Company / Account': 'organization.name', Opportunity: 'activity.deal' },
  'a Russian spreadsheet': { 'Вид дела': 'activity.type', Тема: 'activity.subject', Когда: 'activity.when', Итог: 'activity.outcome', Ответственный: 'activity.owner', 'С кем': 'person.displayName', Организация: 'organization.name', Сделка: 'activity.deal' },
  'a Ukrainian spreadsheet': { 'Вид справи': 'activity.type', Тема: 'activity.subject', Коли: 'activity.when', Підсумок: 'activity.outcome', Відповідальний: 'activity.owner', 'З ким': 'person.displayName', Організація: 'organization.name', Угода: 'activity.deal' },
};

describe('a file of activities', () => {
  it.each(Object.entries(files))('of %s is told by its headings, and so are its columns', (_, headings) => {
    expect(contentsOf(Object.keys(headings))).toBe('activities');
    expect(suggestMapping(Object.keys(headings).map((heading) => ({ heading, samples: [] })), 'activities').map(({ field }) => field)).toEqual(Object.values(headings));
  });

  it.each([[['Company name', 'Type', 'Phone', 'Email', 'Address']], [['Name', 'Type', 'Birthday', 'Email', 'Notes']], [['ФИО', 'Тип', 'Дата рождения', 'Телефон', 'Комментарий']]])('is not one of people or organizations: %j', (headings) => {
    expect(contentsOf(headings)).toBe('parties');
  });
});
