/** Helpers, views, theme, help. */
export const CORE_SCRIPT: string = `
var root = document.documentElement;
var one = function (selector, from) { return (from || document).querySelector(selector); };
var all = function (selector, from) { return Array.from((from || document).querySelectorAll(selector)); };
var on = function (target, type, run) { if (target) target.addEventListener(type, run); };
root.classList.add('js');

// Storage may be shut off for files from disk; then nothing is remembered.
var recall = function (key) { try { return localStorage.getItem(key); } catch (error) { return null; } };
var remember = function (key, value) { try { localStorage.setItem(key, value); } catch (error) { return; } };

var wide = matchMedia('(min-width: 55rem)');
function show(view) {
  document.body.dataset.view = view;
  all('.views a').forEach(function (link) {
    if (link.dataset.to === view) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  placeOverviews();
}
all('.views a').forEach(function (link) {
  on(link, 'click', function (event) {
    event.preventDefault();
    show(link.dataset.to);
    var section = one('#' + link.dataset.to);
    section.focus({ preventScroll: true });
    if (!wide.matches) section.scrollIntoView({ block: 'start' });
    if (link.dataset.to === 'articles' && selected) bringIntoView(selected.dataset.number);
  });
});
on(wide, 'change', function () { show(wide.matches && document.body.dataset.view === 'findings' ? 'articles' : document.body.dataset.view); });

var THEMES = ['system', 'light', 'dark'];
function setTheme(theme) {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  one('#theme').textContent = 'Theme: ' + theme;
  remember('discrepancy-theme', theme);
}
on(one('#theme'), 'click', function () {
  setTheme(THEMES[(THEMES.indexOf(root.dataset.theme || 'system') + 1) % THEMES.length]);
});
var savedTheme = recall('discrepancy-theme');
if (THEMES.includes(savedTheme)) setTheme(savedTheme);

var help = one('#help');
on(one('#help-open'), 'click', function () { help.showModal(); });
on(one('#help-close'), 'click', function () { help.close(); });
`;
