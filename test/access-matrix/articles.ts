import { policy, type Rows } from './notation.ts';
import { onlyAdministrator } from './policies.ts';

/** Every built-in role reads; the branch head's own one and the key say nothing of knowledge. */
export const readsKnowledge = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  ok     ok   403      ok     ok      ok    403 401`);
/** What is being written, and what is meant for others, is not there for a reader. */
export const readsWhatIsNotForAll = policy(`
          anonym none seller mate superior deputy auditor admin key left
  any     401    403  404    404  403      404    404     ok    403 401`);

/** What a reader said is for him and for authors. */
const readsOwnWords = policy(`
          anonym none seller mate superior deputy auditor admin key left
  own     401    403  ok     404  403      404    404     ok    403 401
  team    401    403  404    ok   403      404    404     ok    403 401
  foreign 401    403  404    404  403      404    404     ok    403 401`);

export const articles: Rows = {
  listArticles: [readsKnowledge, 'GET /articles'],
  openArticle: [onlyAdministrator, 'POST /articles', ({ word }) => ({ kind: 'policy', language: 'en', title: word })],
  getArticle: [readsKnowledge, 'GET /articles/{article}'],
  'getArticle that is a draft': [readsWhatIsNotForAll, 'GET /articles/{draftArticle}'],
  'getArticle that is for others': [readsWhatIsNotForAll, 'GET /articles/{closedArticle}'],
  changeArticle: [onlyAdministrator, 'PATCH /articles/{articleInUse}', { tags: ['offer'] }],
  readArticle: [readsKnowledge, 'GET /articles/{article}/reading'],
  'readArticle that is for others': [readsWhatIsNotForAll, 'GET /articles/{closedArticle}/reading'],
  addEdition: [onlyAdministrator, 'POST /articles/{article}/editions', ({ word }) => ({ language: 'uk', title: word })],
  getEdition: [readsWhatIsNotForAll, 'GET /articles/{article}/editions/en'],
  writeDraft: [onlyAdministrator, 'PATCH /articles/{article}/editions/en', ({ word }) => ({ body: word })],
  submitArticle: [onlyAdministrator, 'POST /articles/{draftArticle}/editions/en/submit', {}],
  withdrawArticle: [onlyAdministrator, 'POST /articles/{articleInReview}/editions/en/withdraw', {}],
  returnArticle: [onlyAdministrator, 'POST /articles/{articleInReview}/editions/en/return', { comment: 'Say who decides.' }],
  approveArticle: [onlyAdministrator, 'POST /articles/{articleInReview}/editions/en/approve', {}],
  confirmArticle: [onlyAdministrator, 'POST /articles/{article}/editions/en/confirm', {}],
  archiveArticle: [onlyAdministrator, 'POST /articles/{articleInUse}/archive', {}],
  bringBackArticle: [onlyAdministrator, 'POST /articles/{articleInUse}/bring-back', {}],
  listArticleVersions: [readsWhatIsNotForAll, 'GET /articles/{article}/editions/en/versions'],
  getArticleVersion: [readsWhatIsNotForAll, 'GET /articles/{article}/editions/en/versions/1'],
  restoreArticleVersion: [onlyAdministrator, 'POST /articles/{article}/editions/en/restore', { number: 1 }],
  attachFile: [onlyAdministrator, 'POST /articles/{articleWithFile}/files', ({ thing }) => ({ fileId: thing.parts['again'] })],
  listArticleFiles: [readsKnowledge, 'GET /articles/{articleWithFile}/files'],
  readArticleFile: [readsKnowledge, 'GET /articles/{articleWithFile}/files/{articleWithFile.file}/content'],
  'readArticleFile that is of a draft': [readsWhatIsNotForAll, 'GET /articles/{articleWithFile}/files/{articleWithFile.draft}/content'],
  searchArticles: [readsKnowledge, 'GET /article-search?q=write'],
  getTrustShare: [readsKnowledge, 'GET /knowledge-trust'],
  listDecisions: [readsKnowledge, 'GET /decisions?kind=stage'],
  tellOfArticle: [readsKnowledge, 'POST /articles/{article}/feedback', { language: 'en', kind: 'wrong', text: 'It is otherwise now.' }],
  'tellOfArticle that is for others': [readsWhatIsNotForAll, 'POST /articles/{closedArticle}/feedback', { language: 'en', kind: 'helped' }],
  listFeedback: [onlyAdministrator, 'GET /article-feedback'],
  getFeedback: [readsOwnWords, 'GET /article-feedback/{articleFeedback}'],
  answerFeedback: [onlyAdministrator, 'POST /article-feedback/{articleFeedback}/answer', { answer: 'It is right now.' }],
  listSearchMisses: [onlyAdministrator, 'GET /search-misses'],
  startFolderExport: [readsKnowledge, 'POST /knowledge-folder/exports', {}],
  'startFolderExport with drafts': [onlyAdministrator, 'POST /knowledge-folder/exports', { areDrafts: true }],
  rehearseFolder: [onlyAdministrator, 'POST /knowledge-folder/rehearsals', ({ thing }) => ({ fileId: thing.id }), { about: 'folderZip' }],
  bringInFolder: [onlyAdministrator, 'POST /knowledge-folder/imports', ({ thing }) => ({ fileId: thing.id }), { about: 'folderZip' }],
  listFolderRows: [onlyAdministrator, 'GET /knowledge-folder/imports/{folderImport}/rows'],
  askQuestion: [readsKnowledge, 'POST /questions', ({ word }) => ({ text: word })],
  listQuestions: [readsKnowledge, 'GET /questions'],
  getQuestion: [readsOwnWords, 'GET /questions/{question}'],
  answerQuestion: [readsWhatIsNotForAll, 'POST /questions/{question}/answer', { answer: 'Not on Saturdays.' }],
  settleSearchMiss: [onlyAdministrator, 'POST /search-misses/{searchMiss}/settle', {}],
};
