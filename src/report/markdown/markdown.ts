import type { Reporter } from '../reporter.ts';
import { viewReport } from '../view.ts';
import { claimsSection } from './claims.ts';
import { compatibleSection, notComparedSection, settingsSection, settledSection } from './end.ts';
import { adviceSection, checkFirstSection } from './findings.ts';
import { framingSection } from './framing.ts';
import { headSection } from './head.ts';
import { namesSection } from './names.ts';
import { onlyInSection } from './only-in.ts';
import { quotesSection } from './quotes.ts';
import { sourcesSection } from './sources.ts';
import { timelineSection } from './timeline.ts';

/**
 * The main report: a note for an editor, what to check first and then the material. GitHub Markdown without raw HTML,
 * readable as plain text. Sections without content are left out.
 */
export const reportMarkdown: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const folded = view.folded.length;
  return `${[
    headSection(view),
    checkFirstSection(view),
    adviceSection(view, 'Smaller differences', ['contradiction', 'variation']),
    claimsSection(view),
    namesSection(view),
    timelineSection(view),
    quotesSection(view),
    adviceSection(view, 'Told twice', ['duplicate']),
    framingSection(view),
    onlyInSection(view),
    sourcesSection(view),
    settledSection(view),
    compatibleSection(view),
    notComparedSection(view),
    folded > 0 ? `## Not shown\n\n${folded} findings of lower rank; raise \`--max-findings\` to see them.` : '',
    settingsSection(view),
  ]
    .filter((section) => section !== '')
    .join('\n\n')}\n`;
};
