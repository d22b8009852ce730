import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/html/html.ts';
import { PAGE_SCRIPT } from '../../src/report/html/script/page-script.ts';
import { PAGE_STYLE } from '../../src/report/html/style/page-style.ts';
import { emptyReport, hostileReport, largeReport, storyReport, tenReport } from './fixtures.ts';

const OPTIONS = { color: false, width: 80 };
const hashOf = (code: string | undefined): string =>
  createHash('sha256')
    .update(code ?? '', 'utf8')
    .digest('base64');
const reports = {
  empty: emptyReport(),
  story: storyReport(),
  ten: tenReport(),
  large: largeReport(50),
  hostile: hostileReport(),
};

describe.each(Object.entries(reports))('the review page: %s', (_, report) => {
  const page = reportHtml(report, OPTIONS);

  it('allows its own script and style by hash and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hashOf(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1])}'; style-src 'sha256-${hashOf(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1])}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(page.match(/<style\b/g)).toHaveLength(1);
  });

  it('has no handlers, no inline styles and nothing to load', () => {
    const markup = page.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
    const tags = markup.match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(on\w+|style|src|srcset|action)=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
    expect(tags.filter((tag) => /\shref="(?!#)/.test(tag))).toEqual([]);
  });

  it('has every id once, and links that lead to one of them', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/\shref="#([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe('the review page', () => {
  const page = reportHtml(storyReport(), OPTIONS);

  it('shows every article whole', () => {
    const plain = page
      .replace(/<a class="jump[^>]*>[^<]*<\/a>|<span class="number"[^>]*>\d+<\/span>/g, '')
      .replace(/<[^>]+>/g, '');
    for (const { text } of storyReport().articles) {
      for (const line of text.split('\n').filter(Boolean)) expect(plain).toContain(line.replaceAll('"', '&quot;'));
    }
  });

  it('links the passages of a claim in a ring', () => {
    expect(page).toContain('id="claim-1-A" href="#claim-1-B"');
    expect(page).toContain('id="claim-1-B" href="#claim-1-C"');
    expect(page).toContain('id="claim-1-C" href="#claim-1-A"');
  });

  it('collates nearly equal passages word by word', () => {
    expect(page).toContain('We have never seen a <del>blaze</del><ins>fire</ins> like this');
  });

  it('has the same script and style for every report', () => {
    expect(/<script>[\s\S]*<\/script>/.exec(page)?.[0]).toBe(
      /<script>[\s\S]*<\/script>/.exec(reportHtml(emptyReport(), OPTIONS))?.[0],
    );
  });

  it('has a script that a browser can read', () => {
    expect(() => new Script(PAGE_SCRIPT)).not.toThrow();
    expect(PAGE_SCRIPT + PAGE_STYLE).not.toMatch(/<\/(?:script|style)|<!--/i);
  });

  it('names the server and lets the page speak to it only when there is one', () => {
    expect(page.includes('<meta name="discrepancy-api"')).toBe(false);
    const served = reportHtml(storyReport(), { ...OPTIONS, api: { endpoint: '/decisions', token: 't<"' } });
    expect(served).toContain('<meta name="discrepancy-api" content="/decisions">');
    expect(served).toContain('<meta name="discrepancy-token" content="t&lt;&quot;">');
    expect(served).toContain("connect-src 'self';");
  });
});
