import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportHtml } from '../../src/report/html/html.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { emptyReport, hostileReport, largeReport, storyReport, tenReport } from './fixtures.ts';

// The page in a real browser: Debian's chromium, or the one that CHROMIUM_PATH names. Skipped where there is none.
const path = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync) ?? '';
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

let browser: Browser;
let folder: string;
const troubles: string[] = [];

async function open(
  report: Report,
  look: { width?: number; dark?: boolean; options?: Partial<ReportOptions> } = {},
): Promise<Page> {
  const file = join(folder, 'review.html');
  await writeFile(file, reportHtml(report, { color: false, width: 80, ...look.options }));
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1400, height: 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.on('console', (message) => troubles.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** What axe-core finds wrong, as "rule: elements". The policy forbids script tags, so it is run from outside. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    'axe.run(document).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).join(", ")))',
  );
  return found as string[];
}

const selected = async (page: Page): Promise<string | null> =>
  page.locator('.card.selected').getAttribute('data-number');

describe.skipIf(path === '')('the review page in chromium', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    folder = await mkdtemp(join(tmpdir(), 'review-page-'));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
    expect(troubles, 'no console message, no error, no request').toEqual([]);
  });

  it.each([
    ['story', 1400, false],
    ['story', 1400, true],
    ['story', 360, true],
    ['ten', 900, false],
    ['empty', 900, false],
    ['hostile', 1400, true],
  ] as const)(
    '%s at %i pixels, dark %s: nothing for axe to say, nothing wider than the window',
    async (name, width, dark) => {
      const make = { story: storyReport, ten: tenReport, empty: emptyReport, hostile: hostileReport }[name];
      const page = await open(make(), { width, dark });
      expect(await violations(page)).toEqual([]);
      for (const view of ['articles', 'pictures']) {
        await page.click(`.views a[data-to="${view}"]`);
        expect(await violations(page), view).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${view} fits`).toBe(true);
      }
      await page.context().close();
    },
  );

  it('is worked with the keyboard', async () => {
    const page = await open(storyReport());
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await selected(page)).toBe('2');
    await page.keyboard.press('k');
    expect(await selected(page)).toBe('1');
    await page.keyboard.press('a');
    expect(await page.locator('#finding-1 [data-decision="accept"]').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('q');
    expect(await page.locator('#finding-1').getAttribute('data-decision')).toBe('query');
    await page.keyboard.press('q');
    expect(await page.locator('#finding-1').getAttribute('data-decision'), 'again takes it back').toBe('');
    await page.keyboard.press('n');
    await page.keyboard.type('ask the desk, j and d are letters here');
    await page.keyboard.press('Escape');
    expect(await page.locator('#note-1').inputValue()).toBe('ask the desk, j and d are letters here');
    expect(await page.locator('#finding-1').getAttribute('data-decision')).toBe('');
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#help').isVisible()).toBe(false);
    await page.context().close();
  });

  it('marks the selected finding in the articles and lights up the counterpart of a claim', async () => {
    const page = await open(storyReport());
    await page.keyboard.press('j');
    expect(await page.locator('.text mark.current').allTextContents()).toEqual(['12 people', 'Fifteen people', '15']);
    await page.locator('#article-A .claim.same').first().hover();
    expect(await page.locator('#article-C .counterpart').count()).toBeGreaterThan(0);
    expect(await page.locator('#article-B .counterpart').count()).toBe(0);
    await page.locator('#claim-1-A').focus();
    expect(await page.locator('#article-B .counterpart').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id'), 'a number leads to the next article').toBe('claim-1-B');
    await page.locator('#article-A mark.naming').click();
    expect(await selected(page)).toBe('3');
    await page.context().close();
  });

  it('scrolls the other column to the passage', async () => {
    const page = await open(largeReport(120));
    await page.locator('.card[data-number="40"]').click();
    await expect
      .poll(() => page.evaluate('Math.round(document.querySelector("#article-B .text").scrollTop)'))
      .toBeGreaterThan(500);
    const inView =
      'const m = document.querySelector("#article-B mark.current").getBoundingClientRect(); m.top > 0 && m.bottom < innerHeight';
    expect(await page.evaluate(inView)).toBe(true);
    await page.context().close();
  });

  it('filters by severity, kind, rule, state, decision and words', async () => {
    const page = await open(storyReport());
    const shown = async (): Promise<(string | null)[]> => {
      const numbers: (string | null)[] = [];
      for (const card of await page.locator('.card').all())
        if (await card.isVisible()) numbers.push(await card.getAttribute('data-number'));
      return numbers;
    };
    for (const [name, value, expected] of [
      ['severity', 'warning', ['2']],
      ['kind', 'duplicate', ['4']],
      ['rule', 'framing/loaded', ['5']],
      ['status', 'new', ['1']],
    ] as const) {
      await page.selectOption(`select[name="${name}"]`, value);
      expect(await shown(), name).toEqual(expected);
      await page.click('button[type="reset"]');
      await expect.poll(shown).toHaveLength(6);
    }
    await page.fill('input[name="find"]', 'CROWNS');
    expect(await shown()).toEqual(['6']);
    expect(await page.locator('#shown').textContent()).toBe('1 of 6 shown');
    await page.click('button[type="reset"]');
    await page.click('#finding-3 [data-decision="dismiss"]');
    await page.selectOption('select[name="decision"]', 'dismiss');
    expect(await shown()).toEqual(['3']);
    await page.context().close();
  });

  it('exports decisions and takes them in again', async () => {
    const page = await open(storyReport());
    await page.click('#finding-2 [data-decision="fixed"]');
    await page.click('#finding-1 [data-decision="accept"]');
    await page.click('#finding-1 [data-note]');
    await page.fill('#note-1', 'toll <b>checked</b>');
    await page.locator('#note-1').blur();
    const waiting = page.waitForEvent('download');
    await page.click('#export');
    const file = join(folder, 'decisions.json');
    await (await waiting).saveAs(file);
    const saved = JSON.parse(readFileSync(file, 'utf8')) as {
      schemaVersion: number;
      decisions: Record<string, string>[];
    };
    expect(saved.schemaVersion).toBe(1);
    expect(saved.decisions.map(({ at: _, ...rest }) => rest)).toEqual([
      { fingerprint: 'v1:0000000000000001', decision: 'accept', note: 'toll <b>checked</b>' },
      { fingerprint: 'v1:0000000000000002', decision: 'fixed' },
    ]);
    await page.context().close();

    const other = await open(storyReport());
    expect(await other.locator('.card.decided').count(), 'another browser knows nothing').toBe(0);
    await other.setInputFiles('#import-file', file);
    await expect.poll(() => other.locator('.card.decided').count()).toBe(2);
    expect(await other.locator('#note-1').inputValue()).toBe('toll <b>checked</b>');
    await other.reload();
    expect(await other.locator('.card.decided').count(), 'kept in the browser').toBe(2);
    await other.setInputFiles('#import-file', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":1}'),
    });
    await expect.poll(() => other.locator('#progress').textContent()).toContain('not imported');
    await other.context().close();
  });

  it('reads decisions from a server and posts them there with its token', async () => {
    const posted: { token: unknown; body: string }[] = [];
    const stored = { schemaVersion: 1, decisions: [{ fingerprint: 'v1:0000000000000003', decision: 'dismiss' }] };
    const server = createServer((request, response) => {
      if (request.url !== '/decisions') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(request.url === '/' ? served : '');
      } else if (request.method === 'GET') response.end(JSON.stringify(stored));
      else {
        let body = '';
        request.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        });
        request.on('end', () => {
          posted.push({ token: request.headers['x-discrepancy-token'], body });
          response.end();
        });
      }
    });
    const served = reportHtml(storyReport(), {
      color: false,
      width: 80,
      api: { endpoint: '/decisions', token: 'secret' },
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect.poll(() => page.locator('#finding-3').getAttribute('data-decision')).toBe('dismiss');
    await page.click('#finding-1 [data-decision="accept"]');
    await expect.poll(() => posted.length).toBe(1);
    expect(posted[0]?.token).toBe('secret');
    const { decisions } = JSON.parse(posted[0]?.body ?? '') as { decisions: { fingerprint: string }[] };
    expect(decisions.map((d) => d.fingerprint)).toEqual(['v1:0000000000000001', 'v1:0000000000000003']);
    await page.close();
    await new Promise((done) => server.close(done));
  });

  it('shows one thing at a time where it is narrow', async () => {
    const page = await open(storyReport(), { width: 360 });
    expect(await page.locator('#findings').isVisible()).toBe(true);
    expect(await page.locator('#articles').isVisible()).toBe(false);
    await page.click('#finding-1 [data-goto]');
    expect(await page.locator('#articles').isVisible()).toBe(true);
    expect(await page.locator('#findings').isVisible()).toBe(false);
    await page.keyboard.press('j');
    expect(await page.locator('#finding-2').isVisible()).toBe(true);
    for (let i = 0; i < 4; i++) await page.keyboard.press('j');
    await page.click('.views a[data-to="articles"]');
    const left = 'document.querySelector("#article-B").getBoundingClientRect().left';
    await expect.poll(() => page.evaluate(left)).toBeLessThan(60);
    await page.context().close();
  });

  it('changes its colours and prints everything', async () => {
    const page = await open(storyReport());
    const background = 'getComputedStyle(document.body).backgroundColor';
    const light = await page.evaluate(background);
    await page.click('#theme');
    await page.click('#theme');
    expect(await page.locator('#theme').textContent()).toBe('Theme: dark');
    expect(await page.evaluate(background)).not.toBe(light);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(background)).toBe(light);
    for (const part of ['#findings', '#articles', '#pictures'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.context().close();
  });

  it('is readable without script', async () => {
    const file = join(folder, 'plain.html');
    await writeFile(file, reportHtml(storyReport(), { color: false, width: 80 }));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    for (const part of ['#finding-6', '#article-C', '#pictures'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    expect(await page.locator('.actions').first().isVisible()).toBe(false);
    await context.close();
  });

  it('runs nothing that the articles bring along', async () => {
    const page = await open(hostileReport());
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, link, base').count()).toBe(0);
    await page.evaluate(
      'document.body.insertAdjacentHTML("beforeend", "<p id=late onclick=\\"window.ran = 1\\">x</p>")',
    );
    await page.evaluate('document.querySelector("#late").click()');
    expect(await page.evaluate('window.ran'), 'the policy stops handlers').toBeUndefined();
    // The browser tells of what the policy stopped: that is what was wanted here.
    expect(troubles.splice(0).every((text) => text.includes('Content Security Policy'))).toBe(true);
    await page.context().close();
  });
});
