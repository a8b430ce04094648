import { late } from '../../../ui/late';

/** Loaded when something is written for the first time. */
export const Composer = late(async () => (await import('../../composer/composer')).Composer);
