/** The names under which answers about training are cached. */
export const trainingKeys = {
  all: ['training'] as const,
  mine: ['training', 'mine'] as const,
  learning: (id: string) => ['training', 'learning', id] as const,
  attempt: (id: string) => ['training', 'attempt', id] as const,
  certificates: ['training', 'certificates'] as const,
  certificate: (id: string) => ['training', 'certificates', id] as const,
  courses: ['training', 'courses'] as const,
  course: (id: string) => ['training', 'courses', id] as const,
  results: (id: string) => ['training', 'results', id] as const,
  enrollments: (id: string) => ['training', 'enrollments', id] as const,
  matrix: (teamId: string | null) => ['training', 'matrix', teamId] as const,
  outdated: ['training', 'outdated'] as const,
  touched: (id: string) => ['training', 'touched', id] as const,
  paths: ['training', 'paths'] as const,
  requirements: ['training', 'requirements'] as const,
};
