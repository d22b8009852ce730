// `npm run stories [-- --verbose]`: recall by type and false alarms on the annotated stories of corpus/stories.
import { loadStories, scoreStory } from './story-score.ts';

const verbose = process.argv.includes('--verbose');
const tally = new Map<string, { found: number; all: number }>();
let falseAlarms = 0;
let reported = 0;
for (const story of loadStories()) {
  const score = scoreStory(story);
  reported += score.findings.filter((f) => f.kind === 'contradiction' || f.kind === 'variation').length;
  falseAlarms += score.falseAlarms.length;
  for (const [list, hit] of [
    [score.found, 1],
    [score.missed, 0],
  ] as const) {
    for (const marked of list) {
      const entry = tally.get(marked.type) ?? { found: 0, all: 0 };
      tally.set(marked.type, { found: entry.found + hit, all: entry.all + 1 });
    }
  }
  if (!verbose) continue;
  console.log(`\n== ${story.id}`);
  for (const m of score.missed)
    console.log(`  missed ${m.kind} ${m.type}: ${m.places.map((p) => `"${p[1]}"`).join(' / ')}`);
  for (const f of score.falseAlarms)
    console.log(`  false alarm ${f.rule}: ${f.places.map((p) => `"${p.text}"`).join(' / ')}`);
  for (const f of score.findings) {
    if (f.kind !== 'contradiction' && f.kind !== 'variation') continue;
    console.log(`  reported ${f.kind} ${f.rule}: ${f.places.map((p) => `${p.article}:"${p.text}"`).join(' / ')}`);
  }
}
const rows = [...tally].sort().map(([type, { found, all }]) => `| ${type} | ${found}/${all} |`);
const all = [...tally.values()].reduce((sum, t) => ({ found: sum.found + t.found, all: sum.all + t.all }), {
  found: 0,
  all: 0,
});
console.log(['| stories: type | found |', '|---|---|', ...rows, `| all | ${all.found}/${all.all} |`].join('\n'));
console.log(`| false alarms on agreeing places | ${falseAlarms} of ${reported} reported |`);
