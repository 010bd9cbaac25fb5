import { Button, Skeleton, Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { askedTab } from '../../../app/asked-tab.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { OutdatedAlert } from '../retraining/outdated-alert.tsx';
import { CourseResults } from '../training-results/course-results.tsx';
import { useTrainingText } from '../training-text.ts';
import { useCourseBuilderText } from './course-builder-text.ts';
import { CoursePreview } from './course-preview.tsx';
import { CourseTerms } from './course-terms.tsx';
import { EnrollDialog } from './enroll-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { SectionsEditor } from './sections-editor.tsx';
import { useCourse } from './use-course.ts';

type Dialog = 'publish' | 'enroll' | null;

/** A course at its author's: its lessons, how learners will see it, its terms, and what comes of it. */
export function CoursePage() {
  const text = useCourseBuilderText();
  const learning = useTrainingText();
  const navigate = useNavigate();
  const { courseId } = useParams({ strict: false }) as { courseId: string };
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const edited = useCourse(courseId);
  const { course: { data, error, refetch }, draft, isChanged } = edited;
  const [dialog, setDialog] = useState<Dialog>(null);
  if (error) return <QueryError error={error} onRetry={() => void refetch()} level={1} />;
  if (!data || !draft) return <Skeleton height={320} m="lg" />;
  const published = data.publishedNumber > 0;
  const state = [text(`course.${data.status}`), published && text('versionNumber', { number: data.publishedNumber }), isChanged ? text('unsaved') : data.isChanged && published && text('draftDiffers')].filter(Boolean).join(' · ');
  const actions = (
    <>
      {data.status === 'published' && <Button variant="default" onClick={() => setDialog('enroll')}>{text('enroll')}</Button>}
      <Button variant="default" disabled={!isChanged} onClick={() => void edited.save()}>{text('saveDraft')}</Button>
      <Button disabled={!isChanged && !data.isChanged && data.status === 'published'} onClick={() => setDialog('publish')}>{text('publish')}</Button>
    </>
  );
  return (
    <Page>
      <PageHeader title={draft.title || text('untitled')} aside={state} actions={actions} />
      <PageBody width={960}>
        <OutdatedAlert courseId={courseId} />
        <Tabs value={askedTab(tab, ['lessons', 'terms', 'preview', ...(published ? ['results'] : [])])} onChange={(next) => void navigate({ to: '.', search: (next && next !== 'lessons' ? { tab: next } : {}) as never })} keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="lessons">{learning('lessons')}</Tabs.Tab>
            <Tabs.Tab value="terms">{text('terms')}</Tabs.Tab>
            <Tabs.Tab value="preview">{text('preview')}</Tabs.Tab>
            {published && <Tabs.Tab value="results">{text('results')}</Tabs.Tab>}
          </Tabs.List>
          <Tabs.Panel value="lessons"><SectionsEditor sections={draft.sections} faults={edited.faults} onChange={(sections) => edited.change({ sections })} /></Tabs.Panel>
          <Tabs.Panel value="terms"><CourseTerms draft={draft} mayRetire={data.status === 'published'} onChange={edited.change} onRetire={edited.retire} /></Tabs.Panel>
          <Tabs.Panel value="preview"><CoursePreview courseId={courseId} draft={draft} /></Tabs.Panel>
          <Tabs.Panel value="results"><CourseResults courseId={courseId} /></Tabs.Panel>
        </Tabs>
        {dialog === 'publish' && <PublishDialog number={data.publishedNumber + 1} onPublish={edited.publish} onClose={() => setDialog(null)} />}
        {dialog === 'enroll' && <EnrollDialog courseId={courseId} onClose={() => setDialog(null)} />}
      </PageBody>
    </Page>
  );
}
