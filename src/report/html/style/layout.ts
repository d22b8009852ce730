/** Where things stand: list and articles beside each other, each scrolling by itself; one at a time where it is narrow. */
export const LAYOUT_STYLE: string = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere; }
h1, h2, h3, p, dl, dd, ol, ul { margin: 0; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 9; padding: .5rem 1rem; background: var(--panel); }
.top { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; padding: .6rem 1rem; background: var(--panel); border-bottom: 1px solid var(--line); }
.heading { flex: 1 1 22rem; min-width: 0; }
h1 { font-size: 1.15rem; line-height: 1.3; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
h2 { font-size: 1.05rem; }
.counts, .shown, .facts, .folded, .apart, .legend { color: var(--quiet); font-size: .85rem; }
.views, .tools { display: flex; flex-wrap: wrap; gap: .3rem; }
.findings { padding: .8rem 1rem 2rem; }
.pane { padding: .8rem 1rem; min-width: 0; }
.cards { list-style: none; padding: 0; display: grid; gap: .7rem; }
.columns { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(17rem, 1fr); gap: .8rem; overflow-x: auto; scroll-snap-type: x proximity; }
.column { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; scroll-snap-align: start; }
.column-head { padding: .5rem .8rem; border-bottom: 1px solid var(--line); }
.column-head h3 { font-size: .95rem; }
.scroller { position: relative; display: flex; flex: 1 1 auto; min-height: 0; }
.text { flex: 1 1 auto; min-width: 0; padding: .6rem .9rem 2rem 2.1rem; position: relative; }
.overview { flex: none; width: 16px; height: 100%; border-left: 1px solid var(--line); cursor: pointer; }
.frame { overflow: auto; background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; margin: .4rem 0 1.2rem; }
.picture { display: block; }
.js .views a[data-to="findings"] { display: none; }
.views { padding: .4rem 1rem; background: var(--panel); border-bottom: 1px solid var(--line); }
@media (min-width: 55rem) {
  .js body { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto; height: 100vh; height: 100dvh; overflow: hidden; }
  .js .views { grid-row: 1; grid-column: 2; align-content: center; }
  .js .top { grid-row: 1; grid-column: 1; padding-right: 0; }
  .js main { grid-column: 1 / -1; display: grid; grid-template-columns: minmax(21rem, 26rem) minmax(0, 1fr); min-height: 0; }
  .js .findings { overflow-y: auto; min-height: 0; border-right: 1px solid var(--line); }
  .js .panes { min-height: 0; min-width: 0; }
  .js .pane { height: 100%; overflow: auto; }
  .js #articles { display: flex; flex-direction: column; overflow: hidden; }
  .js .columns { flex: 1 1 auto; min-height: 0; grid-template-rows: minmax(0, 1fr); }
  .js .text { overflow-y: auto; }
  .js [data-view="articles"] #pictures, .js [data-view="pictures"] #articles { display: none; }
  .js [data-view="findings"] #pictures { display: none; }
}
@media (min-width: 55rem) and (max-width: 75rem) {
  .js main { grid-template-columns: minmax(18rem, 20rem) minmax(0, 1fr); }
  .columns { grid-auto-columns: minmax(14.5rem, 1fr); }
}
@media (max-width: 54.99rem) {
  .findings, .pane { scroll-margin-top: 3.2rem; }
  .js .views { position: sticky; top: 0; z-index: 5; }
  .js .views a[data-to="findings"] { display: inline-block; }
  .js .text { max-height: 80vh; overflow-y: auto; }
  .js [data-view="findings"] .pane, .js [data-view="articles"] .findings, .js [data-view="articles"] #pictures,
  .js [data-view="pictures"] .findings, .js [data-view="pictures"] #articles { display: none; }
}
@media (max-width: 40rem) {
  .top { padding: .4rem .6rem; gap: .3rem .6rem; }
  .heading { flex-basis: 100%; }
  h1 { font-size: 1rem; -webkit-line-clamp: 1; }
  .findings, .pane { padding: .6rem; }
  .columns { grid-auto-columns: 100%; scroll-snap-type: x mandatory; }
  .views { padding: .35rem .6rem; }
  .tools button { font-size: .82rem; }
}
`;
