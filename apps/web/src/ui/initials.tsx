import { Avatar } from '@mantine/core';

const palette = ['#0B6E6E', '#41586B', '#6A4C7D', '#8A5200', '#3C6B3A', '#8A3B4A', '#2F5C93', '#5E6320'];

/** The same name has the same color everywhere, so that the eye finds it again. */
function colorOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return palette[sum % palette.length]!;
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s«»"'.,-]+/u).filter((word) => /\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('').toUpperCase();
}

type InitialsProps = { name: string; size?: number; square?: boolean };

/** Decoration beside a name that is written out, so it is silent to screen readers. */
export function Initials({ name, size = 24, square = false }: InitialsProps) {
  return (
    <Avatar size={size} radius={square ? 5 : 'xl'} aria-hidden color="gray" variant="filled"
      styles={{ placeholder: { background: colorOf(name), color: '#fff', fontSize: size * 0.4, fontWeight: 600, letterSpacing: 0 } }}>
      {initialsOf(name)}
    </Avatar>
  );
}
