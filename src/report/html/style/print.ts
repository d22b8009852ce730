import { PAPER_COLORS } from './theme.ts';

/** On paper: light, everything in a row, no controls; notes and decisions stay. */
export const PRINT_STYLE: string = `
@media print {
  :root, :root[data-theme="dark"], :root:not([data-theme="light"]) {${PAPER_COLORS}}
  html { font-size: 11pt; }
  .js body, .js main, .js .columns, .js #articles, .js .column, .js .scroller { display: block; height: auto; overflow: visible; }
  .js .text, .js .findings, .js .pane { max-height: none; height: auto; overflow: visible; border: 0; }
  .js body .pane, .js body .findings { display: block !important; }
  .skip, .views, .tools, .filters, .shown, .overview, .legend, dialog, .note[hidden], .actions button[aria-pressed="false"], .actions [data-note] { display: none !important; }
  .top { position: static; }
  .card, .side, .text p { break-inside: avoid; }
  .column { border: 0; border-top: 1px solid var(--line); margin-top: 1em; }
  .actions button[aria-pressed="true"] { background: none; color: inherit; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #pictures { break-before: page; }
}
`;
