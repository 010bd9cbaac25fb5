import { newId } from '#platform/kernel';
import type { Member } from './cast.ts';
import type { Maker } from './makers.ts';
import type { Thing } from './notation.ts';
import { done, thing, type Stage } from './stage.ts';
import { json } from './voice.ts';

const question = () => ({ id: newId(), kind: 'single', text: 'Why?', points: 1, explanation: '', options: ['Because', 'Why not'], right: 0 });

/** A published course that is open to everybody: something to read, to hear and to answer. */
const course: Maker = async (stage) => {
  const { id, version } = await done(stage, 'POST', '/courses', { title: stage.word() });
  const [text, audio, quiz, practice] = [newId(), newId(), newId(), newId()];
  const file = json<{ id: string }>(await stage.send(stage.cast.admin.way, 'POST', `/files?name=${stage.word()}.mp3&mediaType=audio/mpeg`, { bytes: stage.word() }));
  const lessons = [
    { id: text, kind: 'text', title: 'Read', minutes: 1, body: 'Listen.' }, { id: audio, kind: 'audio', title: 'Hear', minutes: 1, fileId: file.id, fileName: 'a.mp3', mediaType: 'audio/mpeg', seconds: 60, transcript: '' },
    { id: practice, kind: 'practice', title: 'Do', minutes: 1, organizationName: 'Practice', personName: 'Petra', tasks: [{ id: newId(), deed: 'log-activity', text: 'Call' }] },
    { id: quiz, kind: 'quiz', title: 'Answer', minutes: 1, questions: [question()] },
  ];
  const changed = await done(stage, 'PATCH', `/courses/${id}`, { isOpen: true, sections: [{ id: newId(), title: 'All', lessons }] }, stage.cast.admin.way, version);
  const published = await done(stage, 'POST', `/courses/${id}/publish`, {}, stage.cast.admin.way, changed.version);
  return thing(published, { course: id, text, audio, quiz, practice, file: file.id });
};

/** A course with a lesson that something has outrun. */
const outdated: Maker = async (stage, owner) => {
  const made = await course(stage, owner, false);
  const text = `insert into training.outdated_lessons (id, course_id, lesson_id, ground, ground_id, number, is_gone, marked_at, updated_at) values (gen_random_uuid(), $1, $2, 'step', gen_random_uuid(), 2, false, $3, $3)`;
  await stage.company.database.rows(text, [made.id, made.parts['text'], stage.company.clock.now()]);
  return made;
};

/** A course that its owner has begun: by the colleague who may, around the roles where he has none. */
async function begun(stage: Stage, owner: Member): Promise<Thing> {
  const { id, parts } = await course(stage, owner, false);
  await done(stage, 'POST', `/courses/${id}/enrollments`, { userIds: [owner.userId] });
  const [row] = await stage.company.database.rows<{ id: string }>('select id from training.enrollments where course_id = $1 and user_id = $2', [id, owner.userId]);
  await done(stage, 'POST', `/learning/enrollments/${row!.id}/start`, {}, owner.way);
  return thing(row!, parts);
}

const enrollment: Maker = (stage, owner) => begun(stage, owner);

const practised: Maker = async (stage, owner) => {
  const taken = await begun(stage, owner);
  await done(stage, 'POST', `/learning/enrollments/${taken.id}/lessons/${taken.parts['practice']!}/practice`, {}, owner.way);
  const [row] = await stage.company.database.rows<{ id: string }>('select id from training.practice_runs where enrollment_id = $1', [taken.id]);
  return thing(row!);
};

const attempt: Maker = async (stage, owner) => {
  const taken = await begun(stage, owner);
  return thing(await done(stage, 'POST', `/learning/enrollments/${taken.id}/lessons/${taken.parts['quiz']!}/attempts`, {}, owner.way));
};

const certificate: Maker = async (stage, owner) => {
  const taken = await begun(stage, owner);
  const number = `HF-${stage.word().toUpperCase()}`;
  const text = `insert into training.certificates (id, number, user_id, holder_name, course_id, course_title, course_number, enrollment_id, issued_at, updated_at) select gen_random_uuid(), $1, $2, 'Somebody', $3, 'A course', 1, $4, $5, $5 returning id`;
  const [row] = await stage.company.database.rows<{ id: string }>(text, [number, owner.userId, taken.parts['course'], taken.id, stage.company.clock.now()]);
  return thing(row!, { number });
};

/** Of a permission that nobody has: it keeps nothing back. */
const requirement: Maker = async (stage, owner) => {
  const { id } = await course(stage, owner, false);
  const permission = `story.${stage.word()}`;
  await stage.company.database.rows(`insert into training.certificate_requirements (id, permission, course_id, grace_days, since, created_at, updated_at) values (gen_random_uuid(), $1, $2, 0, $3::timestamptz::date, $3, $3)`, [permission, id, stage.company.clock.now()]);
  return thing({ id: permission });
};

export const trainingMakers: Readonly<Record<string, Maker>> = { course, outdated, enrollment, practised, attempt, certificate, requirement };
