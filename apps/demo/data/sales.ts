/** What Nordwind sells, along which ways, and against whom. Prices are in euro. */
export const products = [
  ['NW-P100', 'Booster pump P100', 'Pumps', 'piece', '3890.00'], ['NW-P250', 'Process pump P250', 'Pumps', 'piece', '8740.00'], ['NW-P400', 'Slurry pump P400', 'Pumps', 'piece', '16950.00'], ['NW-PS2', 'Pumping station, two pumps', 'Pumps', 'set', '41200.00'],
  ['NW-SEAL', 'Seal kit', 'Spare parts', 'set', '214.50'], ['NW-ROT', 'Rotor set', 'Spare parts', 'set', '1180.00'],
  ['NW-CC10', 'Control cabinet CC10', 'Automation', 'piece', '6420.00'], ['NW-DRV', 'Frequency drive 75 kW', 'Automation', 'piece', '5330.00'], ['NW-TEL', 'Telemetry for ten stations', 'Automation', 'set', '12800.00'],
  ['NW-SC1', 'Service contract, basic', 'Service', 'year', '4800.00'], ['NW-SC3', 'Service contract, full', 'Service', 'year', '13900.00'], ['NW-AUD', 'Energy audit', 'Service', 'piece', '3600.00'],
] as const;

/** Competitors by the names of their organizations; the last one has been gaining ground lately. */
export const competitors = [
  { organization: 'Pumpenwelt Sachsen', strengths: 'Close to the plants in Saxony; spare parts within a day.', weaknesses: 'No automation of their own.' },
  { organization: 'Укрнасоспром', strengths: 'Low prices; known to every chief engineer.', weaknesses: 'Deliveries slip by weeks; high power use.' },
  { organization: 'Pompy Leszno Bis', strengths: 'Flexible on special materials.', weaknesses: 'Small service team.' },
  { organization: 'Weir & Barton Pumps', strengths: 'New plant, short delivery times since spring, aggressive first-year prices.', weaknesses: 'Expensive service after the first year.' },
] as const;

export const rates = { UAH: 0.0213, PLN: 0.2331, GBP: 1.1624 } as const;

export const servicePipeline = {
  name: 'Service contracts',
  stages: [
    { name: 'Request', type: 'open', probability: 20, maxDays: 14 }, { name: 'Site visit', type: 'open', probability: 40, maxDays: 21 }, { name: 'Offer', type: 'open', probability: 60, maxDays: 21, requiredFields: ['amount'] },
    { name: 'Contract draft', type: 'open', probability: 85, maxDays: 30, requiredFields: ['amount', 'closeDate'] }, { name: 'Signed', type: 'won' }, { name: 'Not signed', type: 'lost' },
  ],
} as const;

export const names = {
  Pumps: ['Booster pumps', 'Pumping station', 'Slurry pumps for the pit', 'Replacement of the old pumps', 'Second line, pumps', 'Spare rotors for the year', 'Cooling circuit pumps', 'Fire-water pumps'],
  Automation: ['Control cabinets', 'Drives for the old pumps', 'Telemetry of the stations', 'Automation of line 3', 'Retrofit of the control room', 'Level control of the basins'],
  Service: ['Service contract', 'Full-service contract', 'Energy audit', 'Shutdown maintenance', 'Remote monitoring for a year', 'Framework contract for repairs'],
} as const;

export const nextSteps = ['Call the plant manager about the drawings', 'Send the revised offer', 'Visit the site', 'Ask purchasing for the tender documents', 'Agree on payment terms', 'Present the reference plant', 'Clarify the delivery time', 'Get the signature'] as const;
export const lossNotes = ['Our delivery time was eight weeks, theirs four.', 'The offer left us eleven days after the visit.', 'They wanted stainless steel as standard; we have it only on request.', 'The new purchasing manager had worked with them before.', 'The energy guarantee in our offer was not understood.'] as const;
export const refusals = ['Two invoices unpaid since last year.', 'Wanted unlimited liability for downtime.', 'The site lies where we may not deliver.'] as const;
export const unmetDemand = ['Submersible pump for sea water', 'Pump for food with a hygiene certificate', 'Rental pump for six weeks', 'Vacuum pump', 'Delivery within a week', 'Dosing pump for chlorine', 'Explosion-proof drive'] as const;
