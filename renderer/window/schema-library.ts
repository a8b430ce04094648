/**
 * Keeps zod from trying whether it may compile code: the policy of the page forbids that, and would report each try. Set
 * without importing zod, which reads it when it's loaded, after the first paint. https://zod.dev/api#jitless
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
