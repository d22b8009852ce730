/** The list of findings: filters, selection, keyboard. */
export const FINDINGS_SCRIPT: string = `
var form = one('#filters');
var selected = null;

function matches(card) {
  var values = new FormData(form);
  var decision = values.get('decision');
  var wanted = ['severity', 'kind', 'rule', 'status'].every(function (name) {
    var value = values.get(name);
    return !value || card.dataset[name] === value;
  });
  var state = card.dataset.decision || '';
  var decided = !decision || (decision === 'open' ? state === '' : decision === 'decided' ? state !== '' : state === decision);
  var find = String(values.get('find') || '').trim().toLowerCase();
  return wanted && decided && (!find || card.textContent.toLowerCase().includes(find));
}

function filter() {
  if (!form) return;
  var shown = 0;
  cards.forEach(function (card) {
    var visible = matches(card);
    card.parentElement.hidden = !visible;
    if (visible) shown += 1;
  });
  one('#shown').textContent = shown + ' of ' + cards.length + ' shown';
}
on(form, 'input', filter);
on(form, 'submit', function (event) { event.preventDefault(); });
on(form, 'reset', function () { setTimeout(filter, 0); });

function visibleCards() { return cards.filter(function (card) { return !card.parentElement.hidden; }); }

function select(card, options) {
  if (selected) selected.classList.remove('selected');
  all('mark.current, .overview .current').forEach(function (mark) { mark.classList.remove('current'); });
  selected = card;
  if (!card) return;
  card.classList.add('selected');
  var number = card.dataset.number;
  found(byFinding, number).forEach(function (mark) { mark.classList.add('current'); });
  all('.overview [data-finding="' + number + '"]').forEach(function (mark) { mark.classList.add('current'); });
  if (options && options.focus) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
  }
  bringIntoView(number);
}

function step(by) {
  var list = visibleCards();
  if (list.length === 0) return;
  var at = list.indexOf(selected);
  var next = at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by));
  if (!wide.matches) show('findings');
  select(list[next], { focus: true });
}

cards.forEach(function (card) {
  on(card, 'focusin', function () { if (selected !== card) select(card); });
  on(card, 'click', function (event) {
    if (selected !== card) select(card);
    var link = event.target.closest('[data-goto]');
    if (!link) return;
    event.preventDefault();
    show('articles');
    bringIntoView(card.dataset.number);
    goTo(one('#' + link.dataset.goto));
  });
});

var KEYS = { a: 'accept', d: 'dismiss', q: 'query', f: 'fixed' };
on(document, 'keydown', function (event) {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  var typing = event.target.matches('input, textarea, select');
  if (event.key === 'Escape' && typing) { event.target.blur(); if (selected) selected.focus(); return; }
  if (typing) return;
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === '?') help.showModal();
  else if (event.key === '/' && form) { if (!wide.matches) show('findings'); form.elements.find.focus(); }
  else if (selected && KEYS[event.key]) decide(selected, KEYS[event.key]);
  else if (selected && event.key === 'n') openNote(selected);
  else return;
  event.preventDefault();
});
`;
