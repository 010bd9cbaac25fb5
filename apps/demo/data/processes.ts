/** A step of the demo company: who does it by the code of the role, where its help stands by the names of stages. */
export interface ToldStep {
  readonly name: string;
  readonly work: string;
  readonly by: readonly string[];
  readonly screen?: string;
  readonly operation?: string;
  readonly minutes?: number;
  readonly check?: readonly [check: string, by: string];
  readonly at?: readonly string[];
  readonly with?: readonly string[];
  /** The English title of the article that says how. */
  readonly article: string;
}

export interface ToldProcess {
  readonly name: string;
  readonly purpose: string;
  readonly trigger: string;
  readonly result: string;
  readonly line?: string;
  readonly steps: readonly ToldStep[];
}

const seller = ['salesperson'];
const head = ['head-of-sales'];

export const processes: readonly ToldProcess[] = [
  {
    name: 'Answer an inquiry', purpose: 'Nobody who asks us waits for longer than a working day.', trigger: 'Somebody calls, writes or comes to the stand.', result: 'A qualified deal with a next step, or a clear no.',
    steps: [
      { name: 'Look whether we know them', work: 'Search for the company and the person before anything new is written down. If a colleague looks after them, talk to the colleague first.', by: seller, screen: 'organizations', minutes: 3, at: ['New lead', 'Request'], article: 'Questions about customers of others' },
      { name: 'Call back within the hour', work: 'Ask what they want to move, how much of it and by when. Listen more than you talk.', by: seller, screen: 'today', operation: 'logActivity', minutes: 15, with: ['call'], at: ['New lead'], article: 'The first call' },
      { name: 'Write down what they need', work: 'Log the call on the deal: medium, flow, head, temperature, and who decides.', by: seller, screen: 'deal', operation: 'logActivity', minutes: 5, check: ['Flow and head are in the note', 'head-of-sales'], at: ['New lead'], article: 'What we write about people' },
      { name: 'Agree on the next step', work: 'Plan a call or a visit with a day and an hour, and tell them.', by: seller, screen: 'deal', operation: 'planActivity', minutes: 3, check: ['The deal has a next step', 'head-of-sales'], at: ['New lead', 'Qualified'], article: 'Answer an inquiry' },
    ],
  },
  {
    name: 'Prepare an offer', purpose: 'An offer says what the customer gets, and that we understood why.', trigger: 'The need is known and somebody decides about it.', result: 'The offer is with the customer and the call about it is planned.', line: 'Pumps',
    steps: [
      { name: 'Choose the pump', work: 'Take the duty point from the notes and choose with a reserve of a tenth. Ask the workshop where the medium is aggressive.', by: seller, minutes: 40, at: ['Qualified'], article: 'Qualify a deal' },
      { name: 'Write the lines', work: 'Name the products, quantities and discounts on the deal; the amount follows from them.', by: seller, screen: 'deal', operation: 'sayLineItems', minutes: 20, at: ['Qualified', 'Proposal', 'Offer'], article: 'Write an offer' },
      { name: 'Approve the discount', work: 'Anything above five percent is approved before it is said to the customer.', by: head, screen: 'deals', minutes: 10, check: ['The margin is above the floor', 'top-manager'], at: ['Proposal'], article: 'How far a discount may go' },
      { name: 'Send it and call', work: 'Send the offer and call the same day: does it answer what they asked?', by: seller, screen: 'deal', operation: 'logActivity', minutes: 15, at: ['Proposal', 'Offer'], with: ['email'], article: 'Write an offer' },
    ],
  },
  {
    name: 'Close a deal', purpose: 'What is agreed is written, and whoever delivers knows it.', trigger: 'The customer talks about terms.', result: 'Won and handed to delivery, or closed with a reason we learn from.',
    steps: [
      { name: 'Settle the terms', work: 'Price, payment and delivery in one letter. What was promised by word goes into it or is taken back.', by: seller, screen: 'deal', minutes: 30, at: ['Negotiation', 'Contract draft'], article: '“You are too expensive”' },
      { name: 'Win the deal', work: 'Mark it won on the day of the signature, with the amount as it was signed.', by: seller, screen: 'deal', operation: 'winDeal', minutes: 3, check: ['Amount and signature agree', 'head-of-sales'], at: ['Negotiation', 'Contract draft', 'Won', 'Signed'], article: 'Win a deal and hand it over' },
      { name: 'Say why it was lost', work: 'Take the reason the customer gave, the competitor and their price. The reason we think of comes second.', by: seller, screen: 'deal', operation: 'loseDeal', minutes: 5, check: ['Reason and competitor are named', 'head-of-sales'], at: ['Lost', 'Not signed'], article: 'Close a lost deal' },
      { name: 'Look through the lost ones', work: 'Once a month, by reason and competitor. Take one thing to change.', by: head, screen: 'ledger', operation: 'getLosses', minutes: 45, article: 'Close a lost deal' },
    ],
  },
  {
    name: 'Hand a customer over', purpose: 'The customer notices nothing but a new voice.', trigger: 'Somebody goes, or customers are shared out anew.', result: 'The new colleague has called and knows what was promised.',
    steps: [
      { name: 'List what is open', work: 'Open deals, promises and planned calls of this customer, read through together.', by: seller, screen: 'organization', minutes: 20, article: 'Hand customers over before you go' },
      { name: 'Give the deals over', work: 'Change the owner of the deals and of the customer; the history stays.', by: head, screen: 'deals', operation: 'assignDeal', minutes: 10, article: 'Hand customers over before you go' },
      { name: 'Call together', work: 'The old colleague introduces the new one, in one call.', by: seller, screen: 'organization', operation: 'logActivity', minutes: 15, check: ['The first call of the new colleague is planned', 'head-of-sales'], with: ['meeting'], article: 'Hand customers over before you go' },
    ],
  },
  {
    name: 'Win back a lost customer', purpose: 'Who left once and comes back stays longer.', trigger: 'A year without an order, or a lost deal whose reason is gone.', result: 'A new deal, or a reason that we believe.',
    steps: [
      { name: 'Find who is due', work: 'Organizations without a contact for a year that bought before.', by: head, screen: 'organizations', minutes: 20, article: 'Win a customer back' },
      { name: 'Read why they left', work: 'The loss and the last ten entries of the timeline, before the call.', by: seller, screen: 'ledger', minutes: 10, article: 'Win a customer back' },
      { name: 'Call with something new', work: 'Never to ask how things are: with a product, a price or a term that answers the old reason.', by: seller, screen: 'organization', operation: 'logActivity', minutes: 15, with: ['call'], article: 'Win a customer back' },
    ],
  },
  {
    name: 'Handle a complaint', purpose: 'A complaint that is answered well binds more than a sale.', trigger: 'The customer says that something is wrong, however politely.', result: 'It is mended, the customer says so, and we know why it happened.', line: 'Service',
    steps: [
      { name: 'Take it down in their words', work: 'No explanation and no excuse. Repeat it, and say when they hear from you.', by: seller, screen: 'organization', operation: 'logActivity', minutes: 15, with: ['note'], article: 'Answer a complaint' },
      { name: 'Promise what you can keep', work: 'A promise with a day, recorded where colleagues see it.', by: seller, screen: 'organization', operation: 'makePromise', minutes: 5, check: ['The promise has a day', 'head-of-sales'], at: ['Request', 'Site visit'], article: 'Answer a complaint' },
      { name: 'Decide who pays', work: 'Within two working days, in writing.', by: head, screen: 'activities', minutes: 30, at: ['Site visit'], article: 'Answer a complaint' },
      { name: 'Ask whether it is well', work: 'A week later, by phone. Only their yes ends it.', by: seller, screen: 'today', operation: 'logActivity', minutes: 10, article: 'Answer a complaint' },
    ],
  },
];
