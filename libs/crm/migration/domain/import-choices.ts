/** Per field, the values and how files write them. */
export type ImportChoices = Readonly<Record<string, readonly (readonly [value: string, spellings: string])[]>>;

const confidentiality: ImportChoices[string] = [
  ['open', 'public|internal|открыто|открытая|открытый|відкрито|відкрита|відкритий'],
  ['confidential', 'restricted|конфиденциально|конфиденциальная|конфиденциальный|конфіденційно|конфіденційна|конфіденційний'],
  ['secret', 'strictly confidential|секретно|секретная|секретный|таємно|таємна|таємний'],
];

export const importChoices: ImportChoices = {
  'deal.confidentiality': confidentiality,
  'activity.type': [
    ['call', 'calls|phone call|phone|telephone|звонок|звонки|исходящий звонок|входящий звонок|дзвінок|дзвінки'],
    ['meeting', 'meetings|event|lunch|appointment|visit|demo|встреча|встречи|обед|визит|зустріч|зустрічі|візит|обід'],
    ['task', 'tasks|to do|todo|to-do|deadline|задача|задание|дело|срок|завдання|справа|задача|термін'],
    ['email', 'e-mail|emails|mail|письмо|письма|почта|лист|листи|пошта'],
    ['note', 'notes|comment|заметка|заметки|примечание|нотатка|нотатки|примітка'],
  ],
  'activity.status': [
    ['done', 'completed|complete|finished|closed|held|yes|y|1|true|да|+|x|сделано|выполнено|завершено|состоялась|так|зроблено|виконано|відбулася'],
    ['planned', 'open|not started|not_started|in progress|in_progress|waiting|deferred|scheduled|to do|no|n|0|false|нет|-|запланировано|открыта|открыто|не начата|в работе|ні|заплановано|відкрито|не розпочато'],
    ['cancelled', 'canceled|cancelled|no show|отменено|отменена|скасовано|скасована'],
  ],
  'activity.direction': [
    ['inbound', 'in|incoming|входящий|входящее|вхідний|вхідне'],
    ['outbound', 'out|outgoing|исходящий|исходящее|вихідний|вихідне'],
  ],
  'deal.status': [
    ['open', 'in progress|active|new|открыта|открыто|в работе|активна|відкрита|відкрито|у роботі|активна'],
    ['won', 'closed won|выиграна|выиграно|успешно|виграна|виграно|успішно'],
    ['lost', 'closed lost|проиграна|проиграно|потеряна|програна|програно|втрачена'],
    ['abandoned', 'оставлена|заброшена|облишена|покинута'],
    ['declined', 'отклонена|отказ|відхилена|відмова'],
  ],
  'person.gender': [
    ['female', 'f|w|woman|ж|жен|женский|жінка|жіноча|жіночий|женщина'],
    ['male', 'm|man|м|муж|мужской|чоловік|чоловіча|чоловічий|мужчина|ч|чол'],
    ['other', 'другой|другое|інша|інше|інший|non-binary|diverse'],
  ],
  'person.doNotContact': [
    ['true', 'yes|y|1|да|так|+|x|х'],
    ['false', 'no|n|0|нет|ні|-'],
  ],
  'person.lifecycleStage': [
    ['lead', 'subscriber|marketing qualified lead|sales qualified lead|лид|лід|подписчик|підписник'],
    ['prospect', 'opportunity|потенциальный клиент|потенційний клієнт|сделка|угода'],
    ['customer', 'client|клиент|клієнт|покупатель|покупець|evangelist'],
    ['former-customer', 'former customer|former|бывший клиент|колишній клієнт'],
    ['partner', 'партнер|партнёр'],
    ['other', 'другое|інше|прочее'],
  ],
  'person.confidentiality': confidentiality,
  'person.preferredLanguage': [
    ['en', 'english|английский|англійська|en-us|en-gb'],
    ['ru', 'russian|русский|російська|рус|ru-ru'],
    ['uk', 'ukrainian|украинский|українська|укр|ua|uk-ua'],
    ['de', 'german|deutsch|немецкий|німецька|de-de'],
    ['fr', 'french|français|французский|французька|fr-fr'],
    ['es', 'spanish|español|испанский|іспанська|es-es'],
    ['pl', 'polish|polski|польский|польська|pl-pl'],
  ],
  'organization.type': [
    ['customer', 'client|клиент|клієнт|покупатель|покупець|заказчик|замовник'],
    ['prospect', 'lead|потенциальный клиент|потенційний клієнт'],
    ['partner', 'reseller|партнер|партнёр|дилер'],
    ['competitor', 'конкурент'],
    ['supplier', 'vendor|поставщик|постачальник'],
  ],
};

// Words are known for the usual languages; a code may be of any.
const languageCode = /^[a-z]{2,3}$/u;

/** The value that a file's word means, or null. */
export function choiceOf(choices: ImportChoices, field: string, text: string): string | null {
  const told = text.trim().toLowerCase();
  const known = choices[field]?.find(([value, spellings]) => value === told || value.replaceAll('-', ' ') === told || spellings.split('|').includes(told))?.[0];
  return known ?? (field === 'person.preferredLanguage' && languageCode.test(told) ? told : null);
}
