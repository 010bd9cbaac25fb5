import { useRoleName } from '../../../identity/administration/use-role-name.ts';
import type { Step } from '../process-types.ts';
import { useProcessesText } from '../processes-text.ts';
import type { StepChange } from './editor-types.ts';

/** A field of a step in words. */
export function useStepWords(): (step: Step, field: StepChange['fields'][number]) => string {
  const text = useProcessesText();
  const roleName = useRoleName();
  return (step, field) => {
    const words: Record<typeof field, string | undefined> = {
      name: step.name, work: step.work, roleIds: step.roles.map(roleName).join(', '), screen: step.screen ? (text.maybe(`screen.${step.screen}`) ?? step.screen) : '', operation: step.operation ?? '',
      expectedMinutes: step.expectedMinutes === null ? '' : text('minutes', { count: step.expectedMinutes }), control: [step.control?.check, step.control?.byRole && roleName(step.control.byRole)].filter(Boolean).join(', '),
      articleId: step.article?.title ?? (step.articleId ? text('otherArticle') : ''), stageIds: step.stages.map(({ name, pipeline }) => `${name} (${pipeline})`).join(', '), activityTypes: step.activityTypes.map((each) => text.maybe(`activity.${each}`) ?? each).join(', '),
    };
    return words[field] || '—';
  };
}
