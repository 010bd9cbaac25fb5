import classes from './keyboard-hint.module.css';

const signs: Record<string, string> = { mod: /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl', escape: 'Esc', enter: '↵', space: '␣', shift: '⇧' };

/** `g p` is shown as two keys one after another, `mod+k` as two keys together. */
export function KeyboardHint({ keys }: { keys: string }) {
  return (
    <span className={classes.hint}>
      {keys.split(/[ +]/).map((key, index) => (
        <kbd key={index} className={classes.key}>
          {signs[key] ?? key.toUpperCase()}
        </kbd>
      ))}
    </span>
  );
}
