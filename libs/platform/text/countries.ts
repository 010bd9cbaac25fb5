/** ISO 3166-1 alpha-2. */
const codes = ('AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR '
  + 'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ '
  + 'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW').split(' ');
const otherNames: Readonly<Record<string, string>> = { usa: 'US', 'united states of america': 'US', сша: 'US', uk: 'GB', 'great britain': 'GB', england: 'GB', великобритания: 'GB', 'велика британія': 'GB', рф: 'RU', 'russian federation': 'RU', 'российская федерация': 'RU', holland: 'NL', 'czech republic': 'CZ', чехия: 'CZ', белоруссия: 'BY', молдавия: 'MD', оаэ: 'AE' };

const plain = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ`]/gu, '\'').replace(/\s+/gu, ' ');
let known: Map<string, string> | null = null;

/** The ISO 3166 code of a country told by its code or its name in English, Russian, Ukrainian or German; null for what is none. */
export function countryOf(text: string): string | null {
  known ??= names();
  return known.get(plain(text)) ?? null;
}

function names(): Map<string, string> {
  const all = new Map(Object.entries(otherNames));
  for (const language of ['en', 'ru', 'uk', 'de']) {
    const inLanguage = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) all.set(plain(inLanguage.of(code) ?? code), code);
  }
  for (const code of codes) all.set(code.toLowerCase(), code);
  return all;
}
