/** How things look: cards, buttons, marks, pictures. Nothing is told by colour alone. */
export const PARTS_STYLE: string = `
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.column .text:focus-visible, .columns:focus-visible, .frame:focus-visible { outline-offset: -3px; }
button, select, input, textarea { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--edge); border-radius: .3rem; }
button { padding: .25rem .6rem; cursor: pointer; min-height: 2rem; }
button:hover { border-color: var(--accent); }
button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button[aria-pressed="true"]::before { content: "✓ "; }
.tools button, .actions button { font-size: .85rem; }
.views a { padding: .25rem .7rem; border: 1px solid var(--edge); border-radius: 1rem; text-decoration: none; font-size: .9rem; }
.views a[aria-current="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.letter { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1px solid currentColor; border-radius: .25em; font-weight: 700; font-size: .85em; text-align: center; line-height: 1.4; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.6rem, 1fr)); gap: .35rem .5rem; margin: .5rem 0; font-size: .82rem; max-width: 52rem; }
.filters label { display: grid; min-width: 0; }
.filters label > span { color: var(--quiet); }
.filters select, .filters input { width: 100%; min-width: 0; padding: .2rem .3rem; min-height: 2rem; }
.card { background: var(--panel); border: 1px solid var(--line); border-left: .35rem solid var(--info); border-radius: .4rem; padding: .6rem .8rem .7rem; scroll-margin: 5rem; }
.card.error { border-left-color: var(--error); }
.card.warning { border-left-color: var(--warning); border-left-style: double; }
.card.info { border-left-style: dotted; }
.card.selected { background: var(--selected); border-color: var(--accent); }
.card.decided { opacity: 1; border-style: dashed; }
.card h3 { font-size: .98rem; line-height: 1.35; }
.card h3, .message, .side dd, .collation, .ask { unicode-bidi: isolate; }
.badges { display: flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; margin: .25rem 0; font-size: .8rem; }
.badge { border-radius: .25rem; padding: 0 .4rem; }
.badge.severity { border: 1px solid currentColor; color: var(--info); }
.badge.severity.error { color: var(--error); }
.badge.severity.warning { color: var(--warning); }
.badge.status { border: 1px dashed var(--edge); }
.badge.contradiction { background: var(--contradiction); }
.badge.variation { background: var(--variation); }
.badge.naming { background: var(--naming); }
.badge.framing { background: var(--framing); }
.badge.duplicate { background: var(--duplicate); }
.badge.coverage { background: var(--coverage); }
code { font-size: .8rem; color: var(--quiet); }
.sides { margin: .4rem 0; display: grid; gap: .4rem; font-size: .92rem; }
.side dt { font-size: .8rem; }
.side dd { font-family: Georgia, "Times New Roman", serif; line-height: 1.45; }
.collation, .ask { font-size: .9rem; margin: .4rem 0; }
.collation { padding: .3rem .5rem; border: 1px solid var(--line); border-radius: .3rem; font-family: Georgia, "Times New Roman", serif; }
.label { color: var(--quiet); font: .8rem system-ui, sans-serif; }
del { color: var(--delete); }
del + ins { margin-left: .25em; }
ins { color: var(--insert); font-weight: 700; text-decoration-style: double; }
.actions { display: flex; flex-wrap: wrap; gap: .3rem; margin-top: .5rem; }
.note { margin-top: .4rem; display: grid; font-size: .85rem; }
.note textarea { padding: .3rem; width: 100%; }
.settled { margin-top: 1rem; font-size: .9rem; }
.shown { display: flex; align-items: center; justify-content: space-between; margin: .3rem 0 .6rem; }
.shown button { font-size: .82rem; }
.apart { padding-left: 1.2rem; margin-bottom: .4rem; }
.quiet-title, .pane h3 { font-size: .95rem; }
#pictures h3 { font-weight: 600; margin-top: .4rem; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .1rem 0 .4rem; }
.key.same { color: var(--same); } .key.differs { color: var(--differs); } .key.contradicts { color: var(--contradicts); }
.text p { margin: 0 0 .8em; font: 1rem/1.6 Georgia, "Times New Roman", serif; position: relative; unicode-bidi: isolate; white-space: pre-line; }
.text p.headline { font-size: 1.2rem; line-height: 1.35; font-weight: 700; }
.text p.dek { font-style: italic; }
.text p.subhead { font-weight: 700; }
.text p.boilerplate, .text p.byline, .text p.correction { color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif; }
.number { position: absolute; left: -1.7rem; top: .1em; color: var(--quiet); font: .72rem/1.9 system-ui, sans-serif; }
.claim.same { text-decoration: underline 1px var(--same); text-underline-offset: .25em; }
.claim.differs { text-decoration: underline dashed 1px var(--differs); text-underline-offset: .25em; }
.claim.contradicts { text-decoration: underline double 1px var(--contradicts); text-underline-offset: .25em; }
.jump { display: inline-block; margin-right: .3em; padding: 0 .3em; border: 1px solid currentColor; border-radius: .7em; font: 700 .72rem/1.5 system-ui, sans-serif; text-decoration: none; scroll-margin: 4rem; }
.jump.same { color: var(--same); } .jump.differs { color: var(--differs); } .jump.contradicts { color: var(--contradicts); }
mark { color: inherit; background: var(--variation); border-radius: .15em; padding: .05em 0; scroll-margin: 4rem; }
mark.contradiction { background: var(--contradiction); font-weight: 700; }
mark.variation { background: var(--variation); }
mark.naming { background: var(--naming); }
mark.framing { background: var(--framing); }
mark.duplicate { background: var(--duplicate); }
mark.coverage { background: var(--coverage); }
.text mark { cursor: pointer; }
.claim.counterpart, .jump.counterpart { background: var(--counterpart); }
mark.current { outline: 2px solid var(--accent); outline-offset: 1px; }
.overview rect { cursor: pointer; }
.overview .same { fill: var(--same); } .overview .differs { fill: var(--differs); } .overview .contradicts, .overview .contradiction { fill: var(--contradicts); }
.overview .variation { fill: var(--differs); } .overview .naming, .overview .framing, .overview .duplicate, .overview .coverage { fill: var(--info); }
.overview .current { fill: var(--accent); stroke: var(--accent); stroke-width: 3; }
dialog { max-width: min(34rem, 94vw); color: inherit; background: var(--panel); border: 1px solid var(--edge); border-radius: .5rem; padding: 1rem 1.2rem; }
dialog::backdrop { background: rgb(0 0 0 / .5); }
dialog p { margin: .6rem 0; font-size: .92rem; }
.keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .15rem 1rem; margin: .6rem 0; font-size: .92rem; }
.keys div { display: flex; gap: .6rem; }
.keys dt { min-width: 2.4rem; }
kbd { white-space: nowrap; border: 1px solid var(--edge); border-radius: .25rem; padding: 0 .4rem; font: .85rem ui-monospace, monospace; }
.picture text { font: 13px system-ui, sans-serif; fill: var(--text); }
.picture text.quiet { fill: var(--quiet); font-size: 12px; }
.picture text.strong { font-weight: 700; }
.picture .paper { fill: none; }
.picture .bar { fill: var(--line); }
.picture .line { stroke: var(--line); fill: none; }
.picture .sentence { fill: var(--edge); opacity: .55; }
.picture .sentence.same { fill: var(--same); opacity: 1; } .picture .sentence.differs { fill: var(--differs); opacity: 1; } .picture .sentence.contradicts { fill: var(--contradicts); opacity: 1; }
.picture .link { fill: none; stroke-width: 2; }
.picture .link.same { stroke: var(--same); } .picture .link.differs { stroke: var(--differs); stroke-dasharray: 7 4; } .picture .link.contradicts { stroke: var(--contradicts); stroke-width: 3.5; }
.picture text.sign { font-weight: 700; paint-order: stroke; stroke: var(--panel); stroke-width: 5px; }
.picture text.sign.same { fill: var(--same); } .picture text.sign.differs { fill: var(--differs); } .picture text.sign.contradicts { fill: var(--contradicts); }
.picture .dot { fill: var(--accent); }
footer { color: var(--quiet); font-size: .85rem; }
html:not(.js) .tools, html:not(.js) .filters, html:not(.js) .shown, html:not(.js) .actions, html:not(.js) .overview { display: none; }
@media (prefers-reduced-motion: no-preference) { .text, .findings, .columns { scroll-behavior: smooth; } }
@media (forced-colors: active) { mark, .claim.counterpart { outline: 1px solid; } }
`;
