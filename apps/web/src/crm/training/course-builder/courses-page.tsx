import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { askedTab } from '../../../app/asked-tab.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Paths } from '../learning-paths/paths.tsx';
import { Requirements } from '../learning-paths/requirements.tsx';
import { OutdatedCourses } from '../retraining/outdated-courses.tsx';
import { useRetrainingText } from '../retraining/retraining-text.ts';
import { useOutdated } from '../retraining/use-outdated.ts';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';
import { AddCourseDialog } from './add-course-dialog.tsx';
import { CourseList } from './course-list.tsx';

/** Where those who teach build courses, say who learns them, and which permissions ask for them. */
export function CoursesPage() {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const retraining = useRetrainingText();
  const count = useOutdated().data?.items.reduce((sum, { lessons }) => sum + lessons.length, 0) ?? 0;
  const navigate = useNavigate();
  const { can } = useSession();
  const { tab, dialog } = useSearch({ strict: false }) as { tab?: string; dialog?: string };
  const go = (search: Record<string, string>): void => void navigate({ to: '.', search: search as never });
  return (
    <Page>
      <PageHeader title={learning('courses')} actions={<Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => go({ dialog: 'add' })}>{learning('addCourse')}</Button>} />
      <PageBody width={1080}>
        <Tabs value={askedTab(tab, ['courses', 'outdated', 'paths', 'requirements'])} onChange={(next) => go(next && next !== 'courses' ? { tab: next } : {})} keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="courses">{learning('courses')}</Tabs.Tab>
            <Tabs.Tab value="outdated">{count === 0 ? retraining('outdated') : `${retraining('outdated')} · ${count}`}</Tabs.Tab>
            <Tabs.Tab value="paths">{text('paths')}</Tabs.Tab>
            <Tabs.Tab value="requirements">{text('requirements')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="courses"><CourseList onAdd={() => go({ dialog: 'add' })} /></Tabs.Panel>
          <Tabs.Panel value="outdated"><OutdatedCourses /></Tabs.Panel>
          <Tabs.Panel value="paths"><Paths /></Tabs.Panel>
          <Tabs.Panel value="requirements"><Requirements mayChange={can('training.administer')} /></Tabs.Panel>
        </Tabs>
        {dialog === 'add' && <AddCourseDialog onClose={() => go({})} />}
      </PageBody>
    </Page>
  );
}
