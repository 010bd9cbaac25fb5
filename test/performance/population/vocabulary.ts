/** Words the population is made of, each name in the script it is written in. */
export interface Script {
  readonly given: readonly string[];
  readonly fathers: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly jobs: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const cyrillic: Script = {
  given: words('Анна Олена Ирина Мария Наталья Светлана Юлия Оксана Татьяна Вера Сергей Андрей Иван Михаил Юрий Дмитрий Богдан Пётр Тарас Олексій Владимир Николай Игорь Артём Максим Роман Виктор Павел Егор Степан'),
  fathers: words('Иванович Петрович Сергеевич Андреевич Михайлович Юрьевич Николаевич Олегович'),
  stems: words('Щерб Хом Жук Чайк Цвет Юр Яц Корол Ткач Гонч Бел Черн Лукь Мороз Сокол Волк Зайц Коваль Бондар Шевч Мельн Крав Полищ Савч Дан Кузьм Лис Орл Рыб Сид Тит Ушак Фад Хар Шульг Ярош'),
  endings: words('ов ев енко ский чук ин ук ак овец ич'),
  jobs: ['Директор', 'Менеджер по продажам', 'Главный бухгалтер', 'Інженер', 'Закупник', 'Начальник отдела', 'Технолог', 'Секретарь'],
};

export const latin: Script = {
  given: words('Anna Olivia Emma Clara Julia Sofia Laura Ingrid Marta Elena James Robert Thomas Paul Lukas Jonas Marco Pierre Jan Erik Oleksii Andrew Sergey Ivan Peter Daniel Simon Oscar Hugo Leon'),
  fathers: words('Lee Marie Ann James Paul Jean'),
  stems: words('And Berg Carl Dahl Eks Fors Grün Hart Jans Klein Lind Moel Nord Oster Petr Quist Rich Stein Thor Ulr Vogt Wern Zimm Bau Schnei Meis Koen Bran Holl Kar'),
  endings: words('son mann berg er holm sen ström ke ley ton'),
  jobs: ['Director', 'Head of Purchasing', 'Chief Accountant', 'Engineer', 'Buyer', 'Office Manager', 'Plant Manager', 'Consultant'],
};

export const companyWords = words('Север Світанок Дніпро Ромашка Вектор Альянс Гранит Меридіан Астра Прогресс Northwind Contoso Aurora Meridian Vertex Polaris Nordwerk Baltic Danube Summit');
export const companyTrades = words('Сталь Агро Логистика Медіа Строй Текстиль Energy Foods Systems Pharma Robotics Glass');
export const legalForms = ['ООО', 'ТОВ', 'АО', 'GmbH', 'Ltd', 'LLC', 'S.A.'] as const;
export const industries = ['Manufacturing', 'Retail', 'Logistics', 'Health', 'Agriculture', 'Education', 'Finance', 'Energy'] as const;
export const cities: readonly (readonly [city: string, country: string])[] = [
  ['Berlin', 'DE'], ['Hamburg', 'DE'], ['München', 'DE'], ['Wien', 'AT'], ['Praha', 'CZ'], ['Warszawa', 'PL'], ['Kraków', 'PL'], ['Київ', 'UA'], ['Львів', 'UA'], ['Одеса', 'UA'],
  ['Харків', 'UA'], ['Дніпро', 'UA'], ['Алматы', 'KZ'], ['Астана', 'KZ'], ['Рига', 'LV'], ['Vilnius', 'LT'], ['Tallinn', 'EE'], ['Paris', 'FR'], ['Lyon', 'FR'], ['Milano', 'IT'],
];
export const mailHosts = ['gmail.com', 'ukr.net', 'firma.example', 'outlook.com', 'mail.example'] as const;
