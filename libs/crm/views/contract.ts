export { PinView } from './application/pin-view.ts';
export { SaveView } from './application/save-view.ts';
export { ViewsModule } from './views.module.ts';
