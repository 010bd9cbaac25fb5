import { IconBook2, IconFileText, IconHeadphones, IconListCheck, IconMovie, IconSchool, type Icon } from '@tabler/icons-react';

const icons: Record<string, Icon> = { text: IconFileText, article: IconBook2, video: IconMovie, audio: IconHeadphones, quiz: IconListCheck, practice: IconSchool };

export function LessonIcon({ kind, size = 16 }: { kind: string; size?: number }) {
  const Picture = icons[kind] ?? IconFileText;
  return <Picture size={size} stroke={1.6} aria-hidden style={{ flex: 'none' }} />;
}
