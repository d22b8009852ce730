import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/cli/config/config.ts';
import { makeStories } from './stories-desk.ts';

const desk = makeStories({
  'sub/deep/x.txt': '',
  'style.yml': 'preferred: { Kiev: Kyiv }\nneverMerge: [[Niger, Nigeria]]\n',
});
afterAll(desk.clear);
const withConfig = (text: string): Promise<{ status: number; err: string; out: string }> => {
  desk.write('try.yml', text);
  return desk.run(['check', '--config', 'try.yml']);
};

describe('a config', () => {
  it.each([
    ['storys: []', 'try.yml:1: unknown key "storys". Did you mean "stories"?'],
    ['stories:\n  - name: a\n    our: x\n', 'try.yml:3: unknown key "our". Did you mean "ours"?'],
    [
      'stories: [a]\nrules:\n  nubmer/conflict: off\n',
      'try.yml:3: unknown rule "nubmer/conflict". Did you mean "number/conflict"?',
    ],
    ['stories: [a]\nrules: { nmber/*: off }\n', 'unknown rule "nmber/*". Did you mean "number/*"?'],
    [
      'stories: [a]\nrules: { number/conflict: loud }\n',
      '"rules.number/conflict" can only be on, off, error, warning, info',
    ],
    ['failOn: warn\n', 'try.yml:1: "failOn" can only be error, warning, info, none'],
    ['stories: [a\n', 'try.yml:'],
    ['houseStyle:\n  prefered: {}\n', 'try.yml:2: unknown key "prefered". Did you mean "preferred"?'],
    ['houseStyle: none.yml\n', 'none.yml: no such file'],
    ['stories:\n  - ours: a\n', 'a story has "each"'],
    ['stories: [{ name: a, ours: x }]\n', 'a story has "each"'],
    ['stories: []\n', 'names no stories'],
    ['stories: ["none/*"]\n', 'none/*: matches no file'],
    ['stories: ["stories/*", "stories/dam"]\n', 'names the story "stories/dam" twice'],
    ['stories: ["stories/*"]\nreports: [x:y]\n', 'unknown format "x"'],
    ['stories: ["stories/*"]\nreports: ["html:a.html"]\n', 'html holds one story; put {story}'],
  ])('%j is refused', async (text, says) => {
    const { status, err } = await withConfig(text);
    expect(err).toContain(says);
    expect(status).toBe(2);
  });

  it('is the nearest upward, named, or none', async () => {
    const here = JSON.parse((await desk.run(['check', '--print-config'], {}, 'sub/deep')).out) as Config;
    expect(here).toMatchObject({ path: '../../discrepancy.config.yml', baseline: '../../accepted/{story}.txt' });
    expect(here.rulesOff).toContain('framing/loaded');
    desk.write('other.json', '{ "failOn": "none", "houseStyle": "style.yml", "rules": { "number/conflict": "info" } }');
    const named = JSON.parse((await desk.run(['check', '--config', 'other.json', '--print-config'])).out) as Config;
    expect(named).toMatchObject({
      failOn: 'none',
      severities: { 'number/conflict': 'info' },
      houseStyle: { preferred: { Kiev: 'Kyiv' }, neverMerge: [['Niger', 'Nigeria']], loaded: [] },
    });
    const none = JSON.parse((await desk.run(['check', '--no-config', '--print-config'])).out) as Config;
    expect(none).toEqual({ folder: '.', stories: [], rulesOff: [], severities: {}, reports: [] });
    expect((await desk.run(['check', '--no-config'])).err).toContain('needs a discrepancy.config.yml');
  });

  it('must be one in a folder', async () => {
    desk.write('sub/discrepancy.config.yml', 'stories: []');
    desk.write('sub/discrepancy.config.json', '{}');
    const { err, status } = await desk.run(['check'], {}, 'sub/deep');
    expect([status, err]).toEqual([2, expect.stringContaining('keep one')]);
  });

  it('holds for compare too, unless told otherwise', async () => {
    const pair = ['compare', 'stories/dam/ours.md', 'stories/dam/wire.txt', '-q'];
    desk.write('quiet.yml', 'rules: { number/conflict: info, duplicate/*: off }\nfailOn: warning\n');
    expect(await desk.run([...pair, '--config', 'quiet.yml'])).toMatchObject({ status: 0 });
    expect(await desk.run([...pair, '--config', 'quiet.yml', '--fail-on', 'info'])).toMatchObject({ status: 1 });
    expect(await desk.run([...pair, '--no-config'])).toMatchObject({ status: 1 });
  });
});

describe('init', () => {
  it('writes a config that works, from the files that are there, and writes over none', async () => {
    const fresh = makeStories();
    try {
      expect((await fresh.run(['init'])).err).toContain('is there already');
      const { out } = await fresh.run(['init', '--stdout']);
      expect(out).toContain('- "stories/*"');
      fresh.write('stories/dam/discrepancy.config.yml', '');
      const inside = await fresh.run(['init', '--stdout'], {}, 'stories/dam');
      expect(inside.out).toContain('ours: ours.md\n    sources:\n      - wire.txt');
      fresh.write('new.yml', out);
      expect(await fresh.run(['check', '--config', 'new.yml', '-q'])).toMatchObject({ status: 1 });
      expect(await fresh.run(['init'], { CI: 'true' }, 'stories/tram')).toMatchObject({ status: 2 });
      expect(existsSync(fresh.path('stories/tram/discrepancy.config.yml'))).toBe(false);
      expect(await fresh.run(['init'], {}, 'stories/tram')).toMatchObject({ status: 0 });
      expect(readFileSync(fresh.path('stories/tram/discrepancy.config.yml'), 'utf8')).toContain('ours: ours.md');
    } finally {
      fresh.clear();
    }
  });
});
