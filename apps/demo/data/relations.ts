import type { RelationKind } from '#crm/contacts';

interface BetweenFirms { readonly kind: RelationKind; readonly from: string; readonly to: string; readonly startDate?: string; readonly endDate?: string; readonly note?: string }

/** What firms are to one another, known by the year; who belongs to whom is said with the firms. */
export const betweenFirms: readonly BetweenFirms[] = [
  { kind: 'supplier', from: 'Dichtungstechnik Baum', to: 'Krause Maschinenbau', startDate: '2014-01-01' },
  { kind: 'supplier', from: 'Motoren Ritter', to: 'Weser Stahl Rohre', startDate: '2017-01-01', note: 'Frame contract for drives, renewed each autumn.' },
  { kind: 'supplier', from: 'Pumpenwelt Sachsen', to: 'Elbtal Pharma', startDate: '2016-01-01', endDate: '2023-12-31', note: 'Gave up after two failed audits.' },
  { kind: 'supplier', from: 'Pumpenwelt Sachsen', to: 'Weser Stahl', startDate: '2019-01-01', note: 'Second source for the rolling mill.' },
  { kind: 'supplier', from: 'Електродвигун Харків', to: 'Дніпро Енерго Ремонт', startDate: '2015-01-01' },
  { kind: 'supplier', from: 'Weser Stahl', to: 'Ostsee Werft Rostock', startDate: '2011-01-01', note: 'Plates for every second hull.' },
  { kind: 'partner', from: 'Regelwerk Automation', to: 'Lausitz Energie Technik', startDate: '2020-01-01' },
  { kind: 'partner', from: 'Ingenieurbüro Falk', to: 'Brandenburger Wasserwerke', startDate: '2013-01-01', note: 'Plans their pumping stations.' },
  { kind: 'partner', from: 'Інтегратор Плюс', to: 'Харків Турбо', startDate: '2018-01-01' },
  { kind: 'competitor', from: 'Weser Stahl', to: 'Huta Śląska' },
  { kind: 'competitor', from: 'Дніпро Сталь', to: 'Huta Śląska' },
  { kind: 'competitor', from: 'Львівська пивна мануфактура', to: 'Browar Pomorski' },
  { kind: 'parent', from: 'Укрнасоспром', to: 'Суми Насоси Інвест', startDate: '2009-01-01', endDate: '2019-12-31', note: 'Bought out by its managers.' },
];

/** What people whom we know are to people of firms that we would like to know, in turns. */
export const betweenPeople: readonly { readonly kind: RelationKind; readonly startDate?: string; readonly endDate?: string; readonly note?: string }[] = [
  { kind: 'introduced', startDate: '2023-01-01', note: 'At the trade fair in Hanover.' },
  { kind: 'relative', note: 'Cousins.' },
  { kind: 'former-colleague', startDate: '2012-01-01', endDate: '2017-12-31', note: 'At the institute.' },
  { kind: 'friend', startDate: '2008-01-01', note: 'Studied together.' },
  { kind: 'mentor', startDate: '2015-01-01', endDate: '2019-12-31' },
  { kind: 'introduced', startDate: '2024-01-01' },
];
