export const en = {
  ours: 'We promised, and it is due: {{text}}',
  theirs: 'They promised, and it is due: {{text}}',
  wordless: 'what it is, is closed to you',
};
