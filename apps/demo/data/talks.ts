/** What the salespeople of Nordwind talk about with their customers, and what comes of it. */
export const talks = {
  call: {
    subjects: ['Ask how the new pump runs', 'Questions about the offer', 'Date for the site visit', 'Delivery time', 'Spare parts for the shutdown', 'Who decides about the budget', 'Introduce our service contract', 'Follow up after the fair'],
    outcomes: ['talked', 'talked', 'talked', 'agreed', 'no-answer', 'call-back', 'voice-mail'],
    notes: ['Content with the pump, wants a quote for a second one.', 'The budget is decided in the next quarter.', 'Purchasing compares us with two others.', 'The plant manager is on leave for two weeks.', 'Wants the energy figures in writing.', 'Asked for a reference nearby.', 'Has to ask the technical director first.'],
  },
  email: {
    subjects: ['Drawings and data sheet', 'Revised offer', 'Minutes of our meeting', 'Terms of payment', 'Certificate for the seals', 'Invitation to the reference plant'],
    outcomes: ['replied', 'replied', 'no-answer', 'agreed'],
    notes: ['Thanked, will answer this week.', 'Asked for three per cent.', 'Forwarded it to the engineers.', 'Wants delivery two weeks earlier.'],
  },
  meeting: {
    subjects: ['Site visit', 'Presentation of the offer', 'Kick-off with the engineers', 'Yearly review', 'Negotiation with purchasing', 'Tour of the reference plant'],
    outcomes: ['held', 'held', 'agreed', 'no-show', 'talked'],
    notes: ['Measured the old foundation: fits without changes.', 'They liked the noise level most of all.', 'Agreed on a pilot for one line.', 'Purchasing wants a framework contract.', 'The competitor had been there the day before.', 'Two decision makers we did not know of.'],
  },
  note: {
    subjects: ['Works closed in August', 'New technical director from next month', 'Prefers short letters', 'Old pumps are from 1998', 'Runs three shifts', 'Parking only with a permit'],
    outcomes: [],
    notes: ['Heard from the shift leader.', 'Keep it in mind for the next offer.', 'Written down after the visit.'],
  },
} as const;

export const tasks = ['Prepare the offer', 'Calculate the energy savings', 'Send the data sheet', 'Ask the works for the delivery time', 'Check the open invoice', 'Draft the service contract'] as const;
export const undatedTasks = ['Clean up old contacts', 'Read the new price list', 'Write down the reference story'] as const;

export const ourPromises = ['Send the drawings', 'Answer about the delivery time', 'Lend a pump for the trial', 'Come with the service engineer', 'Check the discount with the head of sales', 'Send two references'] as const;
export const theirPromises = ['Send the pipe plan', 'Pay the first half', 'Name a date for the trial', 'Get the signature of the director', 'Send photos of the basement'] as const;
export const broken = ['The engineer was ill, and nobody told them.', 'Forgotten over the holidays.', 'Their director left.'] as const;
