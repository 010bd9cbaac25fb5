type Name = readonly [written: string, latin: string];
const same = (names: string): Name[] => names.split(' ').map((name) => [name, name]);
const pairs = (names: string): Name[] => names.split(' ').map((pair) => pair.split('/') as unknown as Name);

export interface Country {
  readonly women: readonly Name[];
  readonly men: readonly Name[];
  readonly families: readonly Name[];
  readonly streets: readonly string[];
  readonly postalDigits: number;
  readonly mobile: readonly [prefix: string, digits: number];
  readonly phone: readonly [prefix: string, digits: number];
  readonly language: string;
  readonly timeZone: string;
}

/** Names as they are written in a country and as they stand in an e-mail address, and how its numbers look. */
export const countries: Readonly<Record<string, Country>> = {
  DE: {
    women: pairs('Anke/anke Sabine/sabine Jördis/joerdis Claudia/claudia Katrin/katrin Ulrike/ulrike Petra/petra Lena/lena'),
    men: pairs('Jürgen/juergen Thomas/thomas Stefan/stefan Markus/markus Björn/bjoern Uwe/uwe Matthias/matthias Andreas/andreas'),
    families: pairs('Müller/mueller Schneider/schneider Weiß/weiss Schröder/schroeder Hoffmann/hoffmann Krüger/krueger Vogt/vogt Brandt/brandt Köhler/koehler Lindner/lindner'),
    streets: ['Industriestraße', 'Hafenweg', 'Werkstraße', 'Am Bahnhof'], postalDigits: 5, mobile: ['+49 151 2', 7], phone: ['+49 30 2', 7], language: 'de', timeZone: 'Europe/Berlin',
  },
  UA: {
    women: pairs('Олена/olena Оксана/oksana Наталія/nataliia Ірина/iryna Тетяна/tetiana Юлія/yuliia Світлана/svitlana Людмила/liudmyla'),
    men: pairs('Олександр/oleksandr Сергій/serhii Андрій/andrii Володимир/volodymyr Дмитро/dmytro Ігор/ihor Богдан/bohdan Василь/vasyl'),
    families: pairs('Коваленко/kovalenko Шевчук/shevchuk Бойко/boiko Ткаченко/tkachenko Кравець/kravets Поліщук/polishchuk Мельник/melnyk Гончар/honchar Сидоренко/sydorenko Яценко/yatsenko'),
    streets: ['вул. Заводська', 'просп. Свободи', 'вул. Соборна', 'вул. Промислова'], postalDigits: 5, mobile: ['+380 67 ', 7], phone: ['+380 44 2', 6], language: 'uk', timeZone: 'Europe/Kyiv',
  },
  PL: {
    women: pairs('Agnieszka/agnieszka Małgorzata/malgorzata Ewa/ewa Joanna/joanna Barbara/barbara Zofia/zofia'),
    men: pairs('Paweł/pawel Krzysztof/krzysztof Tomasz/tomasz Michał/michal Łukasz/lukasz Grzegorz/grzegorz'),
    families: pairs('Nowak/nowak Wiśniewski/wisniewski Wójcik/wojcik Zając/zajac Dąbrowska/dabrowska Kaczmarek/kaczmarek Pawlak/pawlak Mazur/mazur'),
    streets: ['ul. Przemysłowa', 'ul. Fabryczna', 'al. Jana Pawła II'], postalDigits: 5, mobile: ['+48 601 ', 6], phone: ['+48 22 6', 6], language: 'pl', timeZone: 'Europe/Warsaw',
  },
  GB: {
    women: same('Emma Charlotte Fiona Alison Priya Grace'), men: same('James Oliver Callum Simon Rajesh Peter'), families: same('Hughes Bennett MacLeod Patel Turner Whitfield Carter Doyle'),
    streets: ['Station Road', 'Foundry Lane', 'Quay Street'], postalDigits: 5, mobile: ['+44 7400 ', 6], phone: ['+44 20 79', 6], language: 'en', timeZone: 'Europe/London',
  },
};
