import { useLocalStorage } from '@mantine/hooks';

/** The boxes somebody ticked in a version of a text, in this browser: a checklist is for oneself, and begins anew with a new version. */
export function useTicks(articleId: string, language: string | undefined, number: number | undefined) {
  const [ticked, setTicked] = useLocalStorage<number[]>({ key: `holdfast.ticks.${articleId}.${language ?? ''}.${number ?? 0}`, defaultValue: [], getInitialValueInEffect: false });
  return {
    isTicked: (index: number) => ticked.includes(index),
    turn: (index: number) => setTicked(ticked.includes(index) ? ticked.filter((each) => each !== index) : [...ticked, index]),
  };
}
