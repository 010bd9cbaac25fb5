import { useId, type ReactNode } from 'react';
import classes from './log.module.css';

type ChoiceChipsProps<Value extends string> = {
  label: string;
  options: { value: Value; label: string; icon?: ReactNode; tone?: 'good' | undefined }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** A second press takes the choice back. */
  optional?: boolean;
  hideLabel?: boolean;
};

/** A few choices side by side, one of them taken: one press, no list to open. */
export function ChoiceChips<Value extends string>({ label, options, value, onChange, optional = false, hideLabel = false }: ChoiceChipsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={classes.choices}>
      <legend className={hideLabel ? classes.hidden : classes.legend}>{label}</legend>
      <div className={classes.chips}>
        {options.map((option) => (
          <label key={option.value} className={classes.chip} data-tone={option.tone}>
            <input
              type="radio"
              name={id}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onClick={() => optional && value === option.value && onChange(null)}
            />
            {option.icon}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
