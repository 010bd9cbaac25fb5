import { describe, expect, it } from '@jest/globals';
import { Surroundings } from './paths.ts';

const knows = (userId: string, personId: string, strength: number) => ({ userId, personId, strength });
const tie = (near: string, far: string, strength: number) => ({ near, far, strength });
const told = (paths: ReturnType<Surroundings<ReturnType<typeof tie>, ReturnType<typeof knows>>['best']>) => paths.map(({ known, ties, strength }) => `${[known.userId, known.personId, ...ties.map(({ near }) => near)].join(' > ')} ${strength.toFixed(2)}`);

describe('a path to somebody', () => {
  it('is worth what its weakest links leave of it, and the best comes first', () => {
    const around = new Surroundings(['irina', 'petro']);
    around.know([knows('olena', 'irina', 0.2), knows('taras', 'petro', 0.9)]);
    expect(around.step([tie('irina', 'maria', 0.5), tie('irina', 'ivan', 0.8)])).toEqual(['ivan', 'maria']);
    around.know([knows('olena', 'ivan', 0.9), knows('anna', 'maria', 1)]);
    expect(told(around.best(9, 9))).toEqual(['taras > petro 0.90', 'olena > ivan > irina 0.72', 'anna > maria > irina 0.50', 'olena > irina 0.20']);
  });

  it('goes by the surest of several ways, and over nobody twice', () => {
    const around = new Surroundings(['irina']);
    around.step([tie('irina', 'ivan', 0.5), tie('irina', 'maria', 0.9)]);
    expect(around.step([tie('ivan', 'oleh', 0.9), tie('maria', 'oleh', 0.8), tie('maria', 'irina', 1), tie('maria', 'ivan', 1)])).toEqual(['oleh']);
    around.know([knows('olena', 'oleh', 1)]);
    expect(told(around.best(9, 9))).toEqual(['olena > oleh > maria > irina 0.72']);
  });

  it('leaves a choice: few for the same of us, one over the same first person', () => {
    const around = new Surroundings(['a', 'b', 'c', 'd']);
    around.know([knows('olena', 'a', 0.9), knows('olena', 'a', 0.8), knows('olena', 'b', 0.8), knows('olena', 'c', 0.7), knows('taras', 'd', 0.1)]);
    expect(told(around.best(9, 2))).toEqual(['olena > a 0.90', 'olena > b 0.80', 'taras > d 0.10']);
    expect(told(around.best(2, 2))).toHaveLength(2);
  });

  it('tells how much is still to be hoped for', () => {
    const around = new Surroundings(['irina']);
    const reached = around.step([tie('irina', 'maria', 0.5), tie('irina', 'ivan', 0.25)]);
    expect([around.promising(reached), around.promising(['ivan']), around.promising([])]).toEqual([0.5, 0.25, 0]);
  });
});
