import type { SourceAnswer } from '../../../application/explaining/source-answer.ts';
import type { Source } from './sources-of.ts';

export const answerOf = ({ given: { name, condition }, roleId, roleName, isLasting, lender }: Source): SourceAnswer =>
  ({ reach: name, conditions: Object.entries(condition).map(([on, among]) => ({ on, among: [...among] })), roleId, roleName, isLasting, lender });
