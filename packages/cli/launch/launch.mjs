// Every npm script comes through here, run by whatever Node the machine has. It sees to the packages, the bundle and the right Node, then hands over.
// Plain JavaScript that even an old Node can read, so that it can say what is missing.

const major = Number(process.versions.node.split('.')[0]);

if (major < 18) {
  process.stderr.write(
    `Parley needs Node 18 or newer to start, and this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  import('./tasks.mjs').then(({ runTask }) => runTask(process.argv[2], process.argv.slice(3)));
}
