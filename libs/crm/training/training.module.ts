import { Module } from '@nestjs/common';
import './access.ts';
import { CertificatesController } from './adapters/rest/certificates.controller.ts';
import { CoursesController } from './adapters/rest/courses.controller.ts';
import { LearningController } from './adapters/rest/learning.controller.ts';
import { RetrainingController } from './adapters/rest/retraining.controller.ts';
import './adapters/postgres/training.mapping.ts';
import './kinds/held-courses.ts';
import { retraining } from './retraining.parts.ts';
import { handlers, ports, subscribers } from './training.parts.ts';

@Module({ controllers: [CoursesController, LearningController, CertificatesController, RetrainingController], providers: [...handlers, ...ports, ...subscribers, ...retraining] })
export class TrainingModule {}
