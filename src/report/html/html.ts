import { sha256Base64 } from '../../text/sha256.ts';
import { countOf, countsLine } from '../counts.ts';
import type { Reporter } from '../reporter.ts';
import { escapeXml, shortLine } from '../safe-text.ts';
import { claimMap } from '../svg/claim-map.ts';
import { dateLine } from '../svg/date-line.ts';
import { svgElement } from '../svg/shapes.ts';
import { type ReportView, viewReport } from '../view.ts';
import { articleColumn } from './article.ts';
import { findingCard } from './cards.ts';
import { filterForm } from './filters.ts';
import { HELP } from './help.ts';
import { overlaysOf } from './layout.ts';
import { PAGE_SCRIPT } from './script/page-script.ts';
import { PAGE_STYLE } from './style/page-style.ts';

/**
 * The review page: one file that works from disk, without network. Nothing runs or loads but the one script and style
 * whose hashes its policy names; everything else is escaped text.
 */
export const reportHtml: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const given = report.settings['title'];
  const first = report.articles.find((article) => article.title)?.title;
  const title = shortLine(typeof given === 'string' ? given : (first ?? 'Discrepancies'), 120);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(view)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escapeXml(`${report.tool.name} ${report.tool.version}`)}">
${apiMeta(view)}<title>${escapeXml(title)} – discrepancies</title>
<style>${PAGE_STYLE}</style>
</head>
<body data-view="articles">
<a class="skip" href="#findings">Skip to the findings</a>
${header(view, title)}
<main>
${findingsPanel(view)}
<div class="panes">
${articlesPane(view)}
${picturesPane(view)}
</div>
</main>
${HELP}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
};

function policy(view: ReportView): string {
  const connect = view.options.api ? " connect-src 'self';" : '';
  return `default-src 'none'; script-src 'sha256-${sha256Base64(PAGE_SCRIPT)}'; style-src 'sha256-${sha256Base64(PAGE_STYLE)}';${connect} base-uri 'none'; form-action 'none'`;
}

function apiMeta(view: ReportView): string {
  const { api } = view.options;
  if (!api) return '';
  return `<meta name="discrepancy-api" content="${escapeXml(api.endpoint)}">\n<meta name="discrepancy-token" content="${escapeXml(api.token)}">\n`;
}

function header(view: ReportView, title: string): string {
  return `<header class="top">
<div class="heading"><h1>${escapeXml(title)}</h1>
<p class="counts">${escapeXml(countsLine(view))}<span id="progress" role="status"></span></p></div>
<div class="tools" role="group" aria-label="Decisions and page"><button type="button" id="export">Export</button><button type="button" id="import">Import</button><input type="file" id="import-file" accept="application/json,.json" aria-label="Decisions file" hidden><button type="button" id="theme">Theme: system</button><button type="button" id="help-open" aria-keyshortcuts="?">Help</button></div>
</header>
<nav class="views" aria-label="Views"><a href="#findings" data-to="findings">Findings</a><a href="#articles" data-to="articles">Articles</a><a href="#pictures" data-to="pictures">Map and dates</a></nav>`;
}

function findingsPanel(view: ReportView): string {
  const cards = view.findings.map((numbered) => findingCard(view, numbered));
  const folded =
    view.folded.length > 0
      ? `<p class="folded">${countOf(view.folded.length, 'finding')} of lower rank not shown.</p>`
      : '';
  const none = cards.length === 0 ? '<p class="none">No findings.</p>' : '';
  return `<section id="findings" class="findings" tabindex="-1" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${cards.length > 0 ? filterForm(view) : ''}
${none}<ol class="cards">
${cards.join('\n')}
</ol>${folded}${settled(view)}
</section>`;
}

function settled(view: ReportView): string {
  if (view.settled.length === 0) return '';
  const items = view.settled.map((finding) => {
    const why = finding.suppressed ? `suppressed: ${finding.suppressed.reason}` : 'no longer there';
    return `<li>${escapeXml(shortLine(finding.message, 300))} <small>(${escapeXml(shortLine(`${finding.rule}; ${why}`, 300))})</small></li>`;
  });
  return `<details class="settled"><summary>Settled before (${items.length})</summary><ul>${items.join('')}</ul></details>`;
}

function articlesPane(view: ReportView): string {
  const overlays = overlaysOf(view);
  const columns = view.articles.map((article, i) =>
    articleColumn(view, article, overlays[i] ?? { passages: [], marks: [] }),
  );
  const notCompared = view.report.notCompared.map(({ a, b, why }) => {
    const letters = [a, b].map((i) => view.articles[i]?.letter ?? '?').join(' and ');
    return `<li>${letters} not compared: ${escapeXml(shortLine(why, 300))}</li>`;
  });
  const apart = notCompared.length > 0 ? `<ul class="apart">${notCompared.join('')}</ul>` : '';
  return `<section id="articles" class="pane" tabindex="-1" aria-labelledby="articles-title">
<h2 id="articles-title" class="quiet-title">Articles side by side</h2>
<p class="legend" aria-hidden="true"><span class="key contradicts">≠ contradicts</span> <span class="key differs">≈ differs</span> <span class="key same">= no difference found</span></p>
${apart}<div class="columns" role="group" aria-label="Articles" tabindex="0">
${columns.join('\n') || '<p class="none">No articles.</p>'}
</div>
</section>`;
}

function picturesPane(view: ReportView): string {
  return `<section id="pictures" class="pane" tabindex="-1" aria-labelledby="pictures-title">
<h2 id="pictures-title" class="quiet-title">Claim map and dates</h2>
<h3>Claims in common</h3>
<div class="frame" tabindex="0" role="region" aria-label="Claim map">${svgElement(claimMap(view))}</div>
<h3>Dates by source</h3>
<div class="frame" tabindex="0" role="region" aria-label="Dates by source">${svgElement(dateLine(view))}</div>
<footer><p>${escapeXml(`${view.report.tool.name} ${view.report.tool.version}`)}. It says where the articles differ, never who is right.</p></footer>
</section>`;
}
