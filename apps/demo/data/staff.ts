/** The people of Nordwind Industrial Systems, the chart they stand in, and what they may do. */
export const demoPassword = 'demo-holdfast-2026';

export const teams = [
  { name: 'Sales', under: null },
  { name: 'Sales Kyiv', under: 'Sales' },
  { name: 'Sales Berlin', under: 'Sales' },
] as const;

export const positions = [
  { name: 'Head of company', under: null },
  { name: 'Head of sales', under: 'Head of company' },
  { name: 'Salesperson, Kyiv', under: 'Head of sales' },
  { name: 'Salesperson, Berlin', under: 'Head of sales' },
  { name: 'Trainee, Kyiv', under: 'Salesperson, Kyiv' },
  { name: 'Trainer', under: 'Head of sales' },
  { name: 'Administrator', under: 'Head of company' },
  { name: 'Accountant', under: 'Head of company' },
] as const;

/** Whoever learns meets what is open: customers of the own region who are no VIPs, and deals of the own line that are still going on. */
export const traineeRole = {
  name: 'Trainee', description: 'Learns, and sees what is open to every colleague: customers of the own territory who are no VIPs, and open deals of the own line.',
  permissions: [
    { name: 'deals.read', reach: 'line', conditions: [{ on: 'confidentiality', among: ['open'] }, { on: 'status', among: ['open'] }] },
    ...['identity.read', 'activities.create', 'knowledge.read'].map((name) => ({ name, reach: 'all' })), ...['activities.read', 'activities.change', 'training.learn'].map((name) => ({ name, reach: 'own' })),
  ],
};

/** The accountant comes last of all: where he is there, the whole company is. */
export const staff = [
  { email: 'henrik.lund@nordwind.example', givenName: 'Henrik', familyName: 'Lund', role: 'head-of-sales', position: 'Head of company', team: 'Sales', locale: 'en', timeZone: 'Europe/Berlin' },
  { email: 'olena.marchenko@nordwind.example', givenName: 'Olena', familyName: 'Marchenko', role: 'head-of-sales', position: 'Head of sales', team: 'Sales', locale: 'uk', timeZone: 'Europe/Kyiv' },
  { email: 'taras.bondar@nordwind.example', givenName: 'Taras', familyName: 'Bondar', role: 'salesperson', position: 'Salesperson, Kyiv', team: 'Sales Kyiv', locale: 'uk', timeZone: 'Europe/Kyiv' },
  { email: 'iryna.lysenko@nordwind.example', givenName: 'Iryna', familyName: 'Lysenko', role: 'salesperson', position: 'Salesperson, Kyiv', team: 'Sales Kyiv', locale: 'ru', timeZone: 'Europe/Kyiv' },
  { email: 'maksym.hrytsenko@nordwind.example', givenName: 'Maksym', familyName: 'Hrytsenko', role: 'salesperson', position: 'Salesperson, Kyiv', team: 'Sales Kyiv', locale: 'uk', timeZone: 'Europe/Kyiv' },
  { email: 'anna.vogel@nordwind.example', givenName: 'Anna', familyName: 'Vogel', role: 'salesperson', position: 'Salesperson, Berlin', team: 'Sales Berlin', locale: 'en', timeZone: 'Europe/Berlin' },
  { email: 'jonas.richter@nordwind.example', givenName: 'Jonas', familyName: 'Richter', role: 'salesperson', position: 'Salesperson, Berlin', team: 'Sales Berlin', locale: 'en', timeZone: 'Europe/Berlin' },
  { email: 'katarzyna.wolska@nordwind.example', givenName: 'Katarzyna', familyName: 'Wolska', role: 'trainer', position: 'Trainer', team: 'Sales', locale: 'en', timeZone: 'Europe/Warsaw' },
  { email: 'admin@nordwind.example', givenName: 'Pavlo', familyName: 'Savchuk', role: 'administrator', position: 'Administrator', team: null, locale: 'uk', timeZone: 'Europe/Kyiv' },
  { email: 'yana.kravets@nordwind.example', givenName: 'Yana', familyName: 'Kravets', role: 'Trainee', position: 'Trainee, Kyiv', team: null, locale: 'uk', timeZone: 'Europe/Kyiv' },
  { email: 'martin.keller@nordwind.example', givenName: 'Martin', familyName: 'Keller', role: 'read-only', position: 'Accountant', team: null, locale: 'en', timeZone: 'Europe/Berlin' },
] as const;
