/**
 * Decisions by fingerprint: kept in the browser, exported and imported as JSON, sent to a server where the page names one.
 * `{ schemaVersion: 1, decisions: [{ fingerprint, decision?, note?, at? }] }`, sorted by fingerprint.
 */
export const DECISIONS_SCRIPT: string = String.raw`
var DECISIONS = ['accept', 'dismiss', 'fixed', 'query'];
var cards = all('.card');
var decisions = new Map();
var apiMeta = one('meta[name="discrepancy-api"]');
var tokenMeta = one('meta[name="discrepancy-token"]');
var storageKey = 'discrepancy-decisions ' + cards.map(function (card) { return card.dataset.fingerprint; }).sort().join(' ');
var progress = one('#progress');

function now() { return new Date(performance.timeOrigin + performance.now()).toISOString(); }

function toJson() {
  var list = Array.from(decisions.values()).sort(function (a, b) { return a.fingerprint < b.fingerprint ? -1 : 1; });
  return JSON.stringify({ schemaVersion: 1, decisions: list }, null, 2) + '\n';
}

// Takes over what has the right shape and says how many did not.
function take(text) {
  var read = JSON.parse(text);
  if (!read || read.schemaVersion !== 1 || !Array.isArray(read.decisions)) throw new Error('not a decisions file');
  var bad = 0;
  read.decisions.forEach(function (item) {
    var right = item && typeof item.fingerprint === 'string' && (item.decision === undefined || DECISIONS.includes(item.decision));
    if (!right) { bad += 1; return; }
    var kept = { fingerprint: item.fingerprint };
    ['decision', 'note', 'by', 'at'].forEach(function (name) { if (typeof item[name] === 'string') kept[name] = item[name]; });
    decisions.set(kept.fingerprint, kept);
  });
  return { taken: read.decisions.length - bad, bad: bad };
}

function say(text) { progress.textContent = text ? ' · ' + text : ''; }

function drawDecisions() {
  var decided = 0;
  cards.forEach(function (card) {
    var item = decisions.get(card.dataset.fingerprint) || {};
    if (item.decision) decided += 1;
    card.dataset.decision = item.decision || '';
    card.classList.toggle('decided', Boolean(item.decision));
    all('[data-decision]', card).forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.decision === item.decision));
    });
    var field = one('textarea', card);
    if (document.activeElement !== field) field.value = item.note || '';
    if (item.note) openNote(card, true);
  });
  if (cards.length > 0) say(decided + ' of ' + cards.length + ' decided');
}

function save() {
  remember(storageKey, toJson());
  if (!apiMeta) return;
  fetch(apiMeta.content, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-discrepancy-token': tokenMeta ? tokenMeta.content : '' },
    body: toJson(),
  }).then(function (answer) { if (!answer.ok) say('not saved: the server answered ' + answer.status); })
    .catch(function () { say('not saved: the server is not there'); });
}

function change(card, changes) {
  var fingerprint = card.dataset.fingerprint;
  var item = Object.assign({ fingerprint: fingerprint }, decisions.get(fingerprint), changes, { at: now() });
  delete item.by;
  if (!item.decision) delete item.decision;
  if (!item.note) delete item.note;
  // A server is told that a decision was taken back; without one it is as if there never was any.
  if (item.decision || item.note || apiMeta) decisions.set(fingerprint, item);
  else decisions.delete(fingerprint);
  drawDecisions();
  save();
}

// The same decision again takes it back.
function decide(card, decision) {
  change(card, { decision: card.dataset.decision === decision ? '' : decision });
}

function openNote(card, quietly) {
  one('.note', card).hidden = false;
  one('[data-note]', card).setAttribute('aria-expanded', 'true');
  if (!quietly) one('textarea', card).focus();
}

cards.forEach(function (card) {
  all('[data-decision]', card).forEach(function (button) {
    on(button, 'click', function () { decide(card, button.dataset.decision); });
  });
  on(one('[data-note]', card), 'click', function () { openNote(card); });
  on(one('textarea', card), 'change', function (event) { change(card, { note: event.target.value.trim() }); });
});

on(one('#export'), 'click', function () {
  var link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toJson()], { type: 'application/json' }));
  link.download = 'decisions.json';
  link.click();
  URL.revokeObjectURL(link.href);
});
on(one('#import'), 'click', function () { one('#import-file').click(); });
on(one('#import-file'), 'change', function (event) {
  var file = event.target.files[0];
  if (!file) return;
  file.text().then(function (text) {
    var result = take(text);
    drawDecisions();
    save();
    say(result.taken + ' decisions imported' + (result.bad ? ', ' + result.bad + ' left out' : ''));
  }).catch(function (error) { say('not imported: ' + error.message); });
  event.target.value = '';
});

function restore(text) {
  try { if (text) take(text); } catch (error) { return; }
}
if (apiMeta) {
  fetch(apiMeta.content, { headers: { 'x-discrepancy-token': tokenMeta ? tokenMeta.content : '' } })
    .then(function (answer) { return answer.ok ? answer.text() : ''; })
    .then(function (text) { restore(text); drawDecisions(); })
    .catch(function () { say('saved decisions could not be read'); });
} else restore(recall(storageKey));
`;
