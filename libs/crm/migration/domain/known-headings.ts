import { headingKey } from './heading-key.ts';
import type { ImportContents } from './import-contents.ts';
import { activityHeadings } from './known-activity-headings.ts';
import { dealHeadings } from './known-deal-headings.ts';

// Per field: how exports of other programs and people call it. Compared by headingKey, so numbers and punctuation are left out.
const names: Record<string, string> = {
  'person.id': 'holdfast id|id в holdfast|id у holdfast',
  'person.displayName': 'name|full name|contact|contact name|display name|customer name|person|фио|ф и о|полное имя|контакт|контактное лицо|имя контакта|піб|п і б|повне імя|контактна особа|імя та прізвище|имя и фамилия|фамилия имя отчество|прізвище імя по батькові|клиент|клієнт',
  'person.givenName': 'first name|given name|firstname|forename|имя|імя|імʼя',
  'person.familyName': 'last name|family name|lastname|surname|фамилия|прізвище',
  'person.additionalName': 'middle name|additional name|patronymic|отчество|по батькові|второе имя',
  'person.honorificPrefix': 'name prefix|prefix|salutation|title prefix|honorific|обращение|звертання|титул',
  'person.preferredName': 'nickname|preferred name|known as|псевдоним|прозвище|псевдонім|как обращаться|як звертатися',
  'person.gender': 'gender|sex|пол|стать',
  'person.birthDate': 'birthday|birth date|date of birth|dob|birthdate|дата рождения|день рождения|дата народження|день народження|др|д р',
  'person.lifecycleStage': 'lifecycle stage|стадия|стадия отношений|стадія|стадія стосунків|этап',
  'person.leadSource': 'lead source|original source|source|источник|источник лида|джерело|джерело ліда|откуда узнали о нас|звідки дізналися про нас|original traffic source',
  'person.preferredLanguage': 'language|preferred language|язык|язык общения|мова|мова спілкування',
  'person.timeZone': 'time zone|timezone|часовой пояс|часовий пояс',
  'person.doNotContact': 'do not contact|do not disturb|не беспокоить|не турбувати',
  'person.attentionInstruction': 'attention instruction|attention|special instructions|как с ним обращаться|як із ним поводитися',
  'person.tags': 'tags|tag|labels|group membership|groups|categories|category|метки|теги|группы|группа|мітки|групи|група',
  'person.confidentiality': 'confidentiality|sensitivity|конфиденциальность|конфіденційність|гриф',
  'person.territory': 'territory|sales territory|территория|територія|регион продаж|регіон продажу',
  'person.tier': 'tier|vip|категория|категорія|класс клиента',
  'person.description': 'notes|note|comment|comments|description|remarks|примечание|примечания|комментарий|комментарии|заметки|описание|примітка|примітки|коментар|коментарі|нотатки|опис',
  email: 'email|email value|email address|mail|address email|почта|эл почта|электронная почта|электронный адрес|адрес эл почты|адрес электронной почты|имейл|емейл|мейл|пошта|ел пошта|електронна пошта|електронна адреса|адреса електронної пошти|електронна скринька',
  'email.work': 'work email|business email|рабочая почта|рабочий email|email рабочий|робоча пошта|робочий email',
  'email.home': 'home email|personal email|личная почта|личный email|особиста пошта|домашняя почта|домашня пошта',
  phone: 'phone|phone value|phone number|telephone|tel|primary phone|contact phone|other phone|телефон|тел|номер телефона|номер|контактный телефон|номер телефону|контактний телефон|телефоны|телефони',
  'phone.mobile': 'mobile|mobile phone|mobile phone number|cell|cell phone|мобильный|мобильный телефон|телефон моб|моб телефон|моб тел|моб|тел моб|сотовый|сотовый телефон|телефон мобильный|мобільний|мобільний телефон|телефон мобільний',
  'phone.work': 'work phone|business phone|office phone|company main phone|рабочий телефон|телефон рабочий|тел раб|телефон раб|раб тел|робочий телефон|телефон робочий|тел роб',
  'phone.home': 'home phone|домашний телефон|телефон домашний|тел дом|домашній телефон|телефон домашній',
  'phone.fax': 'fax|fax number|business fax|home fax|other fax|факс',
  messenger: 'telegram|whatsapp|viber|skype|signal|im value|messenger|im address|телеграм|телеграмм|ватсап|вайбер|скайп|мессенджер|месенджер|whatsapp phone number',
  social: 'linkedin|linkedin url|facebook|twitter|twitter username|instagram|vk|social|social network|вконтакте|фейсбук|инстаграм|інстаграм|соцсеть|соцсети|соцмережа|социальная сеть|соціальна мережа|linkedin bio',
  web: 'website value|web page|personal web page|personal website|blog|веб страница|вебсторінка|url',
  'address.streetAddress': 'address street|street|street address|business street|home street|other street|address|address line|улица|улица дом|адрес|вулиця|вулиця будинок|адреса',
  'address.locality': 'address city|city|town|business city|home city|other city|город|населенный пункт|місто|населений пункт',
  'address.region': 'address region|state|state region|region|province|business state|home state|other state|область|регион|регіон|край',
  'address.postalCode': 'address postal code|postal code|zip|zip code|postcode|business postal code|home postal code|other postal code|индекс|почтовый индекс|індекс|поштовий індекс',
  'address.country': 'address country|country|country region|business country|business country region|home country|home country region|other country|other country region|страна|країна',
  'organization.name': 'organization name|organization|organisation|company|company name|associated company|associated company primary|account|account name|employer|компания|организация|название компании|название организации|наименование|наименование организации|фирма|место работы|работодатель|контрагент|предприятие|компанія|організація|назва компанії|назва організації|фірма|місце роботи|роботодавець|підприємство|назва',
  'organization.legalName': 'legal name|юридическое название|полное наименование|юридична назва|повне найменування',
  'organization.alternateName': 'also known as|alternate name|trade name|другое название|інша назва',
  'organization.registrationNumber': 'registration number|company number|огрн|огрнип|реєстраційний код|реєстраційний номер',
  'organization.foundingDate': 'founded|founding date|year founded|основана|дата основания|год основания|заснована|дата заснування',
  'organization.taxId': 'tax id|tax number|taxpayer id|tin|инн|едрпоу|єдрпоу|код єдрпоу|код едрпоу|іпн|рнокпп|инн кпп',
  'organization.vatId': 'vat|vat id|vat number|номер плательщика ндс|номер платника пдв|ндс|пдв',
  'organization.website': 'website|website url|company website|site|web site|сайт|сайт компании|сайт компанії|веб сайт|вебсайт',
  'organization.domain': 'domain|company domain name|company domain|email domain|домен',
  'organization.industry': 'industry|sector|отрасль|сфера деятельности|вид деятельности|галузь|сфера діяльності|вид діяльності',
  'organization.type': 'type|company type|account type|organization type|тип|тип контрагента|тип клиента|тип клієнта|тип организации|тип організації',
  'organization.phone': 'company phone|organization phone|company phone number|телефон компании|телефон организации|телефон компанії|телефон організації',
  'organization.email': 'company email|organization email|почта компании|почта организации|email компании|пошта компанії|пошта організації',
  'organization.numberOfEmployees': 'number of employees|employees|company size|headcount|число сотрудников|количество сотрудников|численность|кількість працівників|кількість співробітників',
  'organization.description': 'about us|company description|about the organization|об организации|о компании|про організацію|про компанію',
  'employment.jobTitle': 'job title|title|organization title|position|occupation|role|должность|позиция|посада|позиція',
  'employment.department': 'department|organization department|division|отдел|подразделение|департамент|відділ|підрозділ',
  'employment.startDate': 'start date|employment start|works there since|работает с|дата приема|працює з|дата прийняття',
  'employment.endDate': 'end date|employment end|worked there until|работал до|дата увольнения|працював до|дата звільнення',
  'owner.email': 'owner email|contact owner|company owner|owner|responsible|assigned to|owners email|ответственный|менеджер|почта ответственного|відповідальний|пошта відповідального',
};

const spellings = (of: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(of).flatMap(([field, all]) => all.split('|').map((each) => [headingKey(each), field] as const)));
const fields: Readonly<Record<ImportContents, ReadonlyMap<string, string>>> = { parties: spellings(names), deals: spellings(dealHeadings), activities: spellings(activityHeadings) };

/** The field that a heading names in a file of such contents, or null. */
export const fieldOfHeading = (heading: string, contents: ImportContents = 'parties'): string | null => fields[contents].get(headingKey(heading)) ?? null;

export const isKnownHeading = (heading: string): boolean => Object.values(fields).some((known) => known.has(headingKey(heading)));

/** The field whose name stands inside a longer heading; the longest name wins. */
export function fieldInsideHeading(heading: string, contents: ImportContents = 'parties'): string | null {
  const key = ` ${headingKey(heading)} `;
  let best = '';
  for (const spelling of fields[contents].keys()) if (spelling.length > Math.max(3, best.length) && key.includes(` ${spelling} `)) best = spelling;
  return fields[contents].get(best) ?? null;
}
