export type { CompareOptions } from './pipeline.ts';
export { compareSources as compare } from './pipeline.ts';
