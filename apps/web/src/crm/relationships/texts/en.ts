export const en = {
  whoKnows: 'Who of us knows them', whoKnowsThere: 'Who of us knows whom here',
  nobodyKnows: 'Nobody of us has met, called or written to them yet.', nobodyKnowsThere: 'Nobody of us knows anybody here yet.',
  meetings_one: '{{count}} meeting', meetings_other: '{{count}} meetings', calls_one: '{{count}} call', calls_other: '{{count}} calls', emails_one: '{{count}} e-mail', emails_other: '{{count}} e-mails',
  story: '{{what}}, the last one {{ago}}.', 'turn.both': 'They turn to us too.', 'turn.ours': 'Nothing has come back so far.', left: 'has left us',
  'closeness.close': 'Close', 'closeness.good': 'Good', 'closeness.slight': 'Slight', 'closeness.faint': 'Faint', strength: '{{closeness}}, {{strength}} of 100',
  showAll: 'Show all {{count}}', showFewer: 'Show fewer', andMore: '+{{count}}', former: 'until {{day}}', formerly: 'has left',
  how: 'How it is worked out',
  howWhat: 'From what is recorded: done calls, meetings and e-mails. A meeting weighs 6, a call from them 4, any other call 2, an e-mail from them 3, any other 1. Practice is not counted.',
  howTime: 'Each of them weighs half as much after 180 days. Where nothing ever came from their side, all of it counts for a quarter.',
  howScale: 'The sum of 20 is 50 of 100; nothing reaches 100.',
};
