import { Global, Module } from '@nestjs/common';
import { Practices } from './practices.ts';

@Global()
@Module({ providers: [Practices], exports: [Practices] })
export class PracticeModule {}
