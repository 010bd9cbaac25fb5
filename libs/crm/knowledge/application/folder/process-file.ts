import { activityTypes } from '#crm/activities';
import { Choice, Email, Id, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { folderLimits } from '../../domain/folder/limits.ts';
import { screens, type Screen } from '../../domain/processes/screens.ts';
import { checked, putTogether, takenApart } from './front-matter.ts';

class ControlFront {
  @Text({ max: 1000, min: 1 }) readonly check!: string;
  @Text({ optional: true, max: 100 }) readonly by?: string;
}

class StepFront {
  @Text({ optional: true, max: 200 }) readonly name?: string;
  @Text({ optional: true, max: 4000 }) readonly work?: string;
  @Texts({ optional: true, max: 30 }) readonly roles?: readonly string[];
  @Choice(screens, { optional: true }) readonly screen?: Screen;
  @Text({ optional: true, max: 100 }) readonly operation?: string;
  @Whole({ optional: true, min: 1, max: 10_080 }) readonly minutes?: number;
  @Nested(() => ControlFront, { optional: true }) readonly control?: ControlFront;
  @Text({ optional: true, max: 80 }) readonly article?: string;
  @Texts({ optional: true, max: 50 }) readonly stages?: readonly string[];
  @Texts({ optional: true, choices: activityTypes, max: 10 }) readonly activities?: readonly string[];
  @Id({ optional: true }) readonly id?: string;
}

/** A process as it stands in a folder: roles by code, stages as `pipeline / stage`, the article by its short name. */
export class ProcessFront {
  @Text({ max: 200, min: 1 }) readonly name!: string;
  @Text({ optional: true, max: 1000 }) readonly purpose?: string;
  @Text({ optional: true, max: 1000 }) readonly trigger?: string;
  @Text({ optional: true, max: 1000 }) readonly result?: string;
  @Text({ optional: true, max: 200 }) readonly businessLine?: string;
  @Email({ optional: true }) readonly owner?: string;
  @Id({ optional: true }) readonly id?: string;
  @Many(() => StepFront, { optional: true, max: 60 }) readonly steps?: readonly StepFront[];
}

/** @throws FileRefused */
export function processIn(bytes: Uint8Array): ProcessFront {
  const { front, body } = takenApart(bytes, folderLimits.process);
  if (body !== '') throw new FileRefused('process-has-text');
  return checked(ProcessFront, front);
}

export const processFile = (process: ProcessFront): string => putTogether(process as unknown as Readonly<Record<string, unknown>>, '');

/** Leaves out what says nothing, so that a file is read at a glance. */
export const said = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))) as T;
