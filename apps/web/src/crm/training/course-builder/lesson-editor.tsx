import { Group, NumberInput, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { LessonIcon } from '../lesson-icon.tsx';
import { StepsChoice } from '../retraining/steps-choice.tsx';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';
import { ArticleChoice } from './article-choice.tsx';
import type { DraftLesson } from './draft.ts';
import { MediaEditor } from './media-editor.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { PracticeEditor } from './practice-editor.tsx';
import { QuizEditor } from './quiz-editor.tsx';
import { TextEditor } from './text-editor.tsx';
import type { Fault } from './use-course.ts';
import classes from './builder.module.css';

type LessonEditorProps = {
  lesson: DraftLesson; isOpen: boolean; faults: readonly Fault[]; isFirst: boolean; isLast: boolean;
  onToggle: () => void; onChange: (fields: Partial<DraftLesson>) => void; onMove: (by: number) => void; onRemove: () => void;
};

/** One lesson of the draft: a line, and below it what is written for its kind. */
export function LessonEditor({ lesson, isOpen, faults, isFirst, isLast, onToggle, onChange, onMove, onRemove }: LessonEditorProps) {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const { kind, title, minutes } = lesson;
  const Turn = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.lesson}>
      <Group gap="xs" wrap="nowrap">
        <UnstyledButton className={classes.head!} aria-expanded={isOpen} onClick={onToggle}>
          <Turn size={16} aria-hidden /><LessonIcon kind={kind} /><span className={classes.lessonTitle}>{title || text('untitled')}</span>
          {faults.length > 0 && <span className={classes.faulty}><IconAlertTriangle size={14} aria-hidden /> {text('hasFaults')}</span>}
          <span className={classes.minutes}>{learning('minutes', { count: minutes })}</span>
        </UnstyledButton>
        <MoveButtons what={title} isFirst={isFirst} isLast={isLast} onMove={onMove} onRemove={onRemove} />
      </Group>
      {isOpen && (
        <Stack gap="sm" className={classes.body!}>
          <Group gap="sm" align="flex-start">
            <TextInput className={classes.grow!} label={text('lessonTitle')} value={title} maxLength={200} onChange={(event) => onChange({ title: event.currentTarget.value })} />
            <NumberInput w={120} label={text('minutesLabel')} min={1} max={600} allowDecimal={false} value={minutes} onChange={(value) => onChange({ minutes: typeof value === 'number' ? value : 1 })} />
          </Group>
          <StepsChoice stepIds={lesson.stepIds ?? []} onChange={(stepIds) => onChange({ stepIds })} />
          {kind === 'text' && <TextEditor body={lesson.body ?? ''} onChange={(body) => onChange({ body })} />}
          {kind === 'article' && <ArticleChoice lesson={lesson} onChange={onChange} />}
          {(kind === 'video' || kind === 'audio') && <MediaEditor kind={kind} lesson={lesson} onChange={onChange} />}
          {kind === 'practice' && <PracticeEditor lesson={lesson} faults={faults} onChange={onChange} />}
          {kind === 'quiz' && <QuizEditor lesson={lesson} faults={faults} onChange={onChange} />}
        </Stack>
      )}
    </li>
  );
}
