import { IconCertificate, IconChalkboard, IconSchool, IconTarget, IconUsersGroup } from '@tabler/icons-react';
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebModule } from '../../app/web-module.ts';
import { CertificateBanner } from './certificate-banner.tsx';
import { practiceRunsText } from './practice-runs/practice-runs-text.ts';
import { trainingNotices } from './training-notices.ts';
import { trainingText } from './training-text.ts';

const words = (search: Record<string, unknown>): Record<string, string> => Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
const page = (shell: AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => shell, path, validateSearch: words, component });

export const trainingModule: WebModule = {
  name: 'training',
  routes: (shell) => [
    page(shell, '/learning', lazyRouteComponent(() => import('./my/my-learning-page.tsx'), 'MyLearningPage')),
    page(shell, '/learning/courses/$courseId', lazyRouteComponent(() => import('./my/course-door-page.tsx'), 'CourseDoorPage')),
    page(shell, '/learning/certificates/$certificateId', lazyRouteComponent(() => import('./certificate/certificate-page.tsx'), 'CertificatePage')),
    page(shell, '/learning/$enrollmentId', lazyRouteComponent(() => import('./player/player-page.tsx'), 'PlayerPage')),
    page(shell, '/learning/$enrollmentId/quiz/$attemptId', lazyRouteComponent(() => import('./quiz/quiz-page.tsx'), 'QuizPage')),
    page(shell, '/courses', lazyRouteComponent(() => import('./course-builder/courses-page.tsx'), 'CoursesPage')),
    page(shell, '/courses/$courseId', lazyRouteComponent(() => import('./course-builder/course-page.tsx'), 'CoursePage')),
    page(shell, '/who-knows-what', lazyRouteComponent(() => import('./training-results/matrix-page.tsx'), 'MatrixPage')),
    page(shell, '/practice-runs', lazyRouteComponent(() => import('./practice-runs/practice-runs-page.tsx'), 'PracticeRunsPage')),
    page(shell, '/practice-runs/$runId', lazyRouteComponent(() => import('./practice-runs/practice-run-page.tsx'), 'PracticeRunPage')),
  ],
  doors: (root) => [createRoute({ getParentRoute: () => root, path: '/verify/$number', component: lazyRouteComponent(() => import('./certificate/verify-page.tsx'), 'VerifyPage') })],
  nav: [
    { to: '/learning', label: () => trainingText('myLearning'), icon: IconSchool, section: 'work', permission: 'training.learn', order: 72 },
    { to: '/who-knows-what', label: () => trainingText('matrix'), icon: IconUsersGroup, section: 'work', permission: 'training.read', order: 74 },
    { to: '/courses', label: () => trainingText('courses'), icon: IconChalkboard, section: 'administration', permission: 'training.teach', order: 105 },
  ],
  palette: [
    { id: 'add-course', label: () => trainingText('addCourse'), icon: IconChalkboard, permission: 'training.teach', to: '/courses', search: { dialog: 'add' } },
    { id: 'practice-runs', label: () => practiceRunsText('practised'), icon: IconTarget, permission: 'training.read', to: '/practice-runs' },
    { id: 'my-certificates', label: () => trainingText('myCertificates'), icon: IconCertificate, permission: 'training.learn', to: '/learning' },
  ],
  notices: trainingNotices,
  banner: CertificateBanner,
};
