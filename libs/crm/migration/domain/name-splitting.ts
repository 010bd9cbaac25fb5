import { isGivenName } from './given-names.ts';

export interface NameParts {
  readonly honorificPrefix?: string;
  readonly givenName?: string;
  readonly additionalName?: string;
  readonly familyName?: string;
}

const prefix = /^(?:dr|mr|mrs|ms|miss|prof|sir|herr|frau|dipl|ing|mme|г-н|г-жа|господин|госпожа|проф|д-р|доктор|профессор|пан|пані|пані|професор)\.?$/iu;
const suffix = /^(?:jr|sr|phd|md|mba|esq|ii|iii|iv|мл|ст)\.?$/iu;
const patronymic = /^\p{L}{2,}(?:ович|евич|йович|ьич|[кмн]ич|овна|евна|ична|инична|івна|ївна|o?vych|[oe]vich|[oe]vna|ivna)$/iu;
const womansPatronymic = /(?:овна|евна|ична|івна|ївна|[oe]vna|ivna)$/iu;
const surname = /(?:[оеёії]в|[иі]н|[ыи]й|[сц]кий|[сц]ький|[сц]кая|[сц]ька|[оеё]ва|ина|іна|енко|[чщ]ук|юк|ук|ян|дзе|швили|[oe]v|[oe]va|enko|sk[iy]y?|skaya|ska|chuk|yan)$/iu;
const initials = /^(?:\p{Lu}\.){1,2}$|^\p{Lu}$/u;
const particles = new Set(['van', 'von', 'der', 'den', 'de', 'la', 'del', 'di', 'da', 'du', 'dos', 'bin', 'ibn', 'al', 'el', 'ван', 'фон', 'дер', 'де', 'ла', 'ди', 'да', 'аль', 'эль']);

/** The parts of a whole name; null where it is better left as it stands: a department, a number, too many words. */
export function splitName(text: string): NameParts | null {
  const comma = text.split(',').map((part) => part.trim()).filter(Boolean);
  const words = text.replace(/(\p{Lu}\.)(?=\p{L})/gu, '$1 ').split(/[\s,]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 7 || /[\d@&"«]/u.test(text) || comma.length > 2) return null;
  const start = words.findIndex((word) => !prefix.test(word));
  if (start < 0) return null;
  const before = start > 0 ? { honorificPrefix: words.slice(0, start).join(' ') } : {};
  const isSuffixed = comma.length === 2 && comma[1]!.split(/\s+/u).every((word) => suffix.test(word));
  if (comma.length === 2 && !isSuffixed) {
    const [familyName, rest] = comma as [string, string];
    const given = rest.replace(/(\p{Lu}\.)(?=\p{L})/gu, '$1 ').split(/\s+/u);
    const shown = given.filter((word) => !prefix.test(word));
    const titles = given.filter((word) => prefix.test(word));
    return { ...(titles.length > 0 ? { honorificPrefix: titles.join(' ') } : {}), ...named(shown[0], shown.slice(1), familyName) };
  }
  return { ...before, ...ordered(words.slice(start)) };
}

function ordered(all: readonly string[]): NameParts {
  const words = all.filter((word) => !suffix.test(word));
  const endings = all.filter((word) => suffix.test(word));
  const son = words.findIndex((word) => /^(?:оглы|кызы|ogly|oglu|kyzy)$/iu.test(word));
  if (son >= 2) return named(words[1], words.slice(2), words[0]);
  if (words.length === 1) return surname.test(words[0]!) && !isGivenName(words[0]!) ? named(undefined, [], words[0]) : named(words[0], [], undefined);
  const family = (...name: string[]): string => [...name, ...endings].join(' ');
  const short = words.filter((word) => initials.test(word));
  if (short.length > 0 && short.length === words.length - 1) {
    const whole = words.find((word) => !initials.test(word))!;
    return isGivenName(whole) && short.length === 1 && words[0] === whole ? named(whole, [], family(short[0]!)) : named(short[0], short.slice(1), family(whole));
  }
  const father = words.findLastIndex((word) => patronymic.test(word));
  if (words.length === 2) return pair(words as [string, string], father, family);
  if (words.length === 3 && father === 2) return named(words[1], [words[2]!], family(words[0]!));
  if (words.length === 3 && father === 1) return named(words[0], [words[1]!], family(words[2]!));
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  const from = particle > 0 ? particle : words.length - 1;
  return named(words[0], words.slice(1, from), family(...words.slice(from)));
}

function pair([first, second]: [string, string], father: number, family: (...name: string[]) => string): NameParts {
  // «Иван Иванович» has no surname told, while «Иван Рабинович» may: a man's patronymic is a name's.
  if (father === 1 && (womansPatronymic.test(second) || isGivenName(second.replace(/(?:ь|ев|ов|йов)ич$/iu, '')) || isGivenName(second.replace(/(?:евич|ович|йович)$/iu, 'й')))) return named(first, [second], undefined);
  const isTurned = isGivenName(second) ? !isGivenName(first) : !isGivenName(first) && surname.test(first) && !surname.test(second);
  return isTurned ? named(second, [], family(first)) : named(first, [], family(second));
}

const named = (givenName: string | undefined, additional: readonly string[], familyName: string | undefined): NameParts => ({
  ...(givenName ? { givenName } : {}), ...(additional.length > 0 ? { additionalName: additional.join(' ') } : {}), ...(familyName ? { familyName } : {}),
});
