import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAILY, WIRE } from './harness.ts';
import { CONFIG, makeStories, type StoryDesk } from './stories-desk.ts';

let desk: StoryDesk;
beforeEach(() => {
  desk = makeStories({ 'discrepancy.config.yml': CONFIG.replace(/^baseline.*\n/m, '') });
  desk.git('init', '-q', '-b', 'main');
  desk.git('add', '-A');
  desk.git('commit', '-qm', 'first');
});
afterEach(() => desk.clear());

describe('check in a git repository', () => {
  it('with --since runs only stories whose files changed, committed or not', async () => {
    const none = await desk.run(['check', '--since', 'main']);
    expect([none.status, none.out]).toEqual([0, '0 stories: 0 findings; 2 stories unchanged\n']);
    desk.write('stories/tram/more.md', DAILY);
    expect((await desk.run(['check', '--since', 'main', '--fail-on', 'none'])).out).toContain('1 story: ');
    desk.git('add', '-A');
    desk.git('commit', '-qm', 'more');
    expect((await desk.run(['check', '--since', 'HEAD~1', '--fail-on', 'none'])).out).toContain('1 story unchanged');
    desk.write('discrepancy.config.yml', CONFIG.replace(/^baseline.*\n/m, '# other\n'));
    expect((await desk.run(['check', '--since', 'HEAD', '--fail-on', 'none'])).out).toContain('2 stories: ');
  });

  it('with --since looks at what was changed here, not at what went on elsewhere', async () => {
    desk.git('switch', '-qc', 'branch');
    desk.write('stories/dam/ours.md', DAILY.replace('$61', '$62'));
    desk.git('commit', '-qam', 'dam');
    desk.git('switch', '-q', 'main');
    desk.write('stories/tram/ours.md', DAILY);
    desk.git('commit', '-qam', 'tram');
    desk.git('switch', '-q', 'branch');
    expect((await desk.run(['check', '--since', 'main', '--fail-on', 'none'])).out).toContain('1 story unchanged');
  });

  it('with --baseline-from-ref accepts what was there, and leaves no trace in the repository', async () => {
    const same = await desk.run(['check', '--baseline-from-ref', 'HEAD', '--no-cache']);
    expect([same.status, same.out]).toEqual([0, '2 stories: 0 findings new, 1 accepted\n']);
    desk.write('stories/dam/ours.md', `${DAILY}\nA last paragraph was added here.\n`);
    expect((await desk.run(['check', '--baseline-from-ref', 'HEAD', '--no-cache'])).status).toBe(0);
    desk.write('stories/dam/ours.md', DAILY.replace('$61', '$72'));
    const changed = await desk.run(['check', '--baseline-from-ref', 'HEAD', '--no-cache']);
    expect(changed.status).toBe(1);
    expect(changed.err).toContain('baseline of stories/dam: 0 findings accepted, 1 new; 1 entry no longer there:');
    desk.write('stories/dam/ours.md', DAILY);
    desk.write('stories/new/a.md', DAILY);
    desk.write('stories/new/b.txt', WIRE);
    expect((await desk.run(['check', '--baseline-from-ref', 'HEAD', '--no-cache'])).out).toContain('stories/new');
    expect(desk.git('status', '--porcelain')).toBe('?? stories/new/\n');
    expect(desk.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it('takes a clash that is copied into a third article as new', async () => {
    desk.write('stories/dam/third.txt', WIRE.replace('Northwire', 'Southwire'));
    const { status, err } = await desk.run(['check', '--baseline-from-ref', 'HEAD', '--fail-on-new']);
    expect([status, err]).toEqual([1, expect.stringContaining('exit 1: 1 new finding')]);
  });

  it.each([
    [['--since', 'nowhere'], 'nowhere: no such git ref here; "git fetch origin nowhere" may bring it'],
    [['--baseline-from-ref', '--upload-pack=x'], 'no such git ref'],
    [['--baseline-from-ref', 'HEAD', '--update-baseline'], 'writes a file'],
  ])('%j is refused', async (words, says) => {
    const { status, err } = await desk.run(['check', ...joined(words)]);
    expect([status, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it('says so where there is no repository', async () => {
    const plain = makeStories({ 'discrepancy.config.yml': CONFIG.replace(/^baseline.*\n/m, '') });
    const { status, err } = await plain.run(['check', '--since', 'HEAD'], {});
    plain.clear();
    expect([status, err]).toEqual([2, expect.stringContaining('not a git repository')]);
  });
});

/** `--option=value`, so that a value may begin with dashes. */
function joined(words: readonly string[]): string[] {
  const [name, value, ...rest] = words;
  return [`${name}=${value}`, ...rest];
}

describe('versions --git', () => {
  it('goes through a file’s history, over a rename, to what is not committed yet', async () => {
    desk.write('stories/dam/ours.md', DAILY.replace('$61', '$62'));
    desk.git('commit', '-qam', 'figure');
    desk.git('mv', 'stories/dam/ours.md', 'stories/dam/cost.md');
    desk.git('commit', '-qm', 'rename');
    desk.write('stories/dam/cost.md', `${DAILY.replace('$61', '$62')}\nThe road stays open.\n`);
    const { out, status, err } = await desk.run(['versions', '--git', 'stories/dam/cost.md', '-f', 'json']);
    const { versions } = JSON.parse(out) as { versions: { old: string; now: string; changes: { kind: string }[] }[] };
    expect(versions.map(({ changes }) => changes.map((change) => change.kind))).toEqual([['added'], ['changed']]);
    expect(versions[0]?.now).toBe('stories/dam/cost.md');
    expect(versions[1]?.old).toMatch(/^stories\/dam\/ours\.md@[0-9a-f]{7,}$/);
    expect([status, err]).toEqual([1, 'exit 1: 1 fact changed without a correction line\n']);
  });

  it('needs a history', async () => {
    desk.write('fresh.md', DAILY);
    expect(await desk.run(['versions', '--git', 'fresh.md'])).toMatchObject({ status: 2 });
  });
});
