/** Loaded before everything else. An old Node cannot read TypeScript, so it is told so in one sentence. */
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Adelante needs Node 24 or newer and this is Node ${process.versions.node}: run \`npm ci\` and use the npm scripts, which bring the right one.`,
  );
  process.exit(1);
}

/** What was compiled once is kept: the next start is quicker, and needs no room for the TypeScript reader. */
require('node:module').enableCompileCache();
