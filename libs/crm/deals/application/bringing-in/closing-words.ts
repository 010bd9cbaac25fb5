import type { StageType } from '../../domain/pipeline.ts';

const words: Readonly<Record<'won' | 'lost', string>> = {
  won: 'won|closed won|closedwon|выиграна|выиграно|выигран|успешно|успешно реализовано|виграна|виграно|успішно|успішно реалізовано',
  lost: 'lost|closed lost|closedlost|проиграна|проиграно|проигран|закрыто и не реализовано|програна|програно|закрито і не реалізовано',
};

/** What other programs call the stages that end every pipeline, where no stage has that name. */
export function closingWord(stage: string): StageType | null {
  const told = stage.trim().toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();
  return (['won', 'lost'] as const).find((type) => words[type].split('|').includes(told)) ?? null;
}
