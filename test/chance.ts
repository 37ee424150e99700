import fc from 'fast-check';

/** Properties look at the same stories in every run, so that a red test is about the change; `SEED=7 npm test` looks at others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261123) });
