import { lazy } from 'react';

/** Loaded when something is written for the first time. */
export const Composer = lazy(async () => ({
  default: (await import('../../composer/composer')).Composer,
}));
