// `npm run bench:check`: `check` over 200 stories of three articles each, as whole processes: nothing kept, all kept, and
// all kept with one article changed. The last should cost what the second does and one comparison more.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const STORIES = Number(process.argv[2] ?? 200);
const bin = resolve(process.argv[3] ?? 'dist/bin.js');
const folder = mkdtempSync(join(tmpdir(), 'discrepancy-bench-'));

/** An article of some 250 words about the story's own dam, with its own figures. */
function article(story: number, outlet: number): string {
  const place = `Hollis${String.fromCharCode(97 + (story % 26))}${String.fromCharCode(97 + Math.floor(story / 26))}`;
  const cost = 40 + ((story * 7 + outlet) % 50);
  const sentences = Array.from(
    { length: 10 },
    (_, i) =>
      `Part ${i + 1} of the work in ${place} will take ${3 + ((story + i) % 9)} months and ${20 + i * 3} workers, engineer Dora Pell said on Tuesday.`,
  );
  const lead = `The ${place} dam will be repaired at a cost of $${cost} million, the state said on Tuesday.`;
  return `---\ndate: 2024-06-05\n---\n\n# State to repair the ${place} dam\n\n${[lead, ...sentences].join('\n\n')}\n`;
}

/** Seconds of one `check` as a process. */
function check(...words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '-q', '--fail-on', 'none', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

try {
  for (let story = 0; story < STORIES; story += 1) {
    const at = join(folder, 'stories', String(story));
    mkdirSync(at, { recursive: true });
    for (let outlet = 0; outlet < 3; outlet += 1) writeFileSync(join(at, `${outlet}.md`), article(story, outlet));
  }
  writeFileSync(join(folder, 'discrepancy.config.yml'), 'stories: ["stories/*"]\n');
  const none = check('--no-cache');
  const cold = check();
  const warm = check();
  appendFileSync(join(folder, 'stories/7/0.md'), '\nA meeting is planned.\n');
  const changed = check();
  const shown = (seconds: number): string => `${seconds.toFixed(2)} s`;
  console.log(`${STORIES} stories of three articles`);
  console.log(`  without cache        ${shown(none)}`);
  console.log(`  filling the cache    ${shown(cold)}`);
  console.log(`  all kept             ${shown(warm)}`);
  console.log(`  one article changed  ${shown(changed)}, ${(none / changed).toFixed(1)} times as fast as without`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
