import { TextInput, type TextInputProps } from '@mantine/core';
import { useSecondFactorText } from './second-factor-text.ts';

type CodeInputProps = Pick<TextInputProps, 'size' | 'autoFocus' | 'error' | 'description' | 'onKeyDown'> & { value: string; onChange: (code: string) => void; 'data-autofocus'?: boolean };

/** Six digits, or a recovery code; phones offer the code from where they have it. */
export function CodeInput({ value, onChange, ...rest }: CodeInputProps) {
  const text = useSecondFactorText();
  return <TextInput name="code" label={text('code')} autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} maxLength={40} value={value} onChange={(event) => onChange(event.currentTarget.value)} required withAsterisk={false} {...rest} />;
}
