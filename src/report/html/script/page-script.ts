import { ARTICLES_SCRIPT } from './articles.ts';
import { CORE_SCRIPT } from './core.ts';
import { DECISIONS_SCRIPT } from './decisions.ts';
import { FINDINGS_SCRIPT } from './findings.ts';

const START = `
drawDecisions();
filter();
show(wide.matches || cards.length === 0 ? 'articles' : 'findings');
`;

/** The review page's whole script. Its hash goes into the page's policy, so it holds nothing of the report. */
export const PAGE_SCRIPT: string = `(function () {
'use strict';
${[CORE_SCRIPT, DECISIONS_SCRIPT, FINDINGS_SCRIPT, ARTICLES_SCRIPT, START].join('')}})();`;
