import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import type { AskedQuestion, AttemptRecord, AttemptResult } from '../../application/attempt-record.ts';
import { GetAttempt } from '../../application/try-quiz.ts';
import { lessonsOf, quizOf, type Section } from '../../domain/lessons/lessons.ts';
import { kindOf } from '../../domain/quiz/questions.ts';
import type { Answers, Mark, Quiz, SheetLine } from '../../domain/quiz/quiz.ts';
import { instant } from './learners-within.ts';

interface Row extends Omit<AttemptRecord, 'lessonTitle' | 'secondsLeft' | 'questions' | 'answers' | 'result'> {
  readonly sections: readonly Section[];
  readonly sheet: readonly SheetLine[];
  readonly answers: Answers;
  readonly marks: readonly Mark[] | null;
  readonly percent: number | null;
  readonly isPassed: boolean | null;
  readonly isOpen: boolean;
  readonly tried: number;
}

@Handles(GetAttempt)
export class GetAttemptSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ attemptId }: GetAttempt): Promise<AttemptRecord> {
    const text = `select a.id, a.enrollment_id as "enrollmentId", a.lesson_id as "lessonId", a.number, a.status, ${instant('a.started_at')} as "startedAt", ${instant('a.ends_at')} as "endsAt", a.sheet, a.answers, a.marks, a.percent, a.is_passed as "isPassed", v.sections,
        e.status in ('enrolled', 'started') as "isOpen", (select count(*)::int from training.attempts o where o.enrollment_id = a.enrollment_id and o.lesson_id = a.lesson_id and o.course_number = a.course_number) as tried
      from training.attempts a join training.enrollments e on e.id = a.enrollment_id join training.course_versions v on v.course_id = a.course_id and v.number = a.course_number where a.id = $1 and a.user_id = $2`;
    const [row] = await this.reads.rows<Row>(text, [attemptId, currentActor().userId]);
    if (!row) throw new ResourceNotFound();
    const { sections, sheet, marks: _, percent: __, isPassed: ___, isOpen: ____, tried: _____, ...head } = row;
    const lesson = lessonsOf(sections).find(({ id }) => id === row.lessonId)!;
    const quiz = quizOf(lesson)!;
    return { ...head, lessonTitle: lesson.title, secondsLeft: this.secondsLeft(row), questions: sheet.map((line) => asked(quiz, line)), result: row.status === 'open' ? null : resultOf(row, quiz) };
  }

  private secondsLeft({ status, endsAt }: Row): number | null {
    return status !== 'open' || endsAt === null ? null : Math.max(0, Math.round((Date.parse(endsAt) - this.clock.now().getTime()) / 1000));
  }
}

function asked({ questions }: Quiz, { questionId, order }: SheetLine): AskedQuestion {
  const question = questions.find(({ id }) => id === questionId)!;
  return { id: question.id, kind: question.kind, text: question.text, points: question.points, ...kindOf(question).shown(question, order) };
}

/** The right answers, and what explains them, are told only where they can no longer be handed in. */
function resultOf({ sheet, marks, percent, isPassed, isOpen, tried }: Row, { questions, passPercent, attemptsAllowed }: Quiz): AttemptResult {
  const attemptsLeft = attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - tried);
  const isOver = isPassed === true || attemptsLeft === 0 || !isOpen;
  return {
    percent: percent ?? 0, isPassed: isPassed === true, passPercent, attemptsLeft,
    marks: sheet.map(({ questionId, order }) => {
      const question = questions.find(({ id }) => id === questionId)!;
      const share = marks?.find((mark) => mark.questionId === questionId)?.share ?? 0;
      return { questionId, percent: Math.round(share * 100), explanation: share === 1 || isOver ? question.explanation : '', right: isOver ? kindOf(question).right(question, order) : null };
    }),
  };
}
