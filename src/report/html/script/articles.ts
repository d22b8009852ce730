/** The articles: counterparts on hover and focus, jumps, the overview beside each scroll bar. */
export const ARTICLES_SCRIPT: string = `
// The marked words of each claim, finding and part of a finding, looked up once.
function indexBy(selector, name) {
  var index = new Map();
  all(selector).forEach(function (node) {
    node.dataset[name].split(' ').forEach(function (key) {
      if (index.has(key)) index.get(key).push(node);
      else index.set(key, [node]);
    });
  });
  return index;
}
var byClaim = indexBy('.text [data-claims]', 'claims');
var jumpsByClaim = indexBy('.text .jump', 'claim');
var byFinding = indexBy('.text mark', 'findings');
var byPart = indexBy('.text mark', 'parts');
function found(index, key) { return index.get(String(key)) || []; }

// Brings a passage to a third of its column's height. Never scrolls the page or the list.
function reveal(node) {
  var text = node.closest('.text');
  if (!text || text.clientHeight === 0) return;
  var top = node.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop;
  text.scrollTop = Math.max(0, top - text.clientHeight / 3);
}

// Brings columns into view from the first of them on, if they are not all in view.
function revealColumns(columns) {
  var row = one('.columns');
  var hidden = columns.some(function (column) {
    var left = column.offsetLeft - row.offsetLeft;
    return left < row.scrollLeft - 1 || left + column.offsetWidth > row.scrollLeft + row.clientWidth + 1;
  });
  if (hidden) row.scrollLeft = columns[0].offsetLeft - row.offsetLeft;
}

function bringIntoView(number) {
  var columns = [];
  found(byFinding, number).forEach(function (mark) {
    var column = mark.closest('.column');
    if (columns.includes(column)) return;
    columns.push(column);
    reveal(mark);
  });
  if (columns.length > 0) revealColumns(columns);
}

function goTo(node) {
  if (!node) return;
  reveal(node);
  revealColumns([node.closest('.column')]);
  if (!wide.matches) node.scrollIntoView({ block: 'center' });
  if (!node.hasAttribute('tabindex') && !node.matches('a')) node.setAttribute('tabindex', '-1');
  node.focus({ preventScroll: true });
}

var lit = '';
function lightUp(claims) {
  if (claims === lit) return;
  all('.counterpart').forEach(function (node) { node.classList.remove('counterpart'); });
  lit = claims;
  claims.split(' ').forEach(function (claim) {
    found(byClaim, claim).concat(found(jumpsByClaim, claim)).forEach(function (node) { node.classList.add('counterpart'); });
  });
}
function claimsOf(node) {
  var at = node.closest && node.closest('[data-claims], .jump');
  return at ? at.dataset.claims || at.dataset.claim : '';
}

all('.text').forEach(function (text) {
  on(text, 'mouseover', function (event) { lightUp(claimsOf(event.target)); });
  on(text, 'mouseleave', function () { lightUp(''); });
  on(text, 'focusin', function (event) { lightUp(claimsOf(event.target)); });
  on(text, 'click', function (event) {
    var jump = event.target.closest('.jump');
    if (jump) {
      event.preventDefault();
      goTo(one(jump.getAttribute('href')));
      return;
    }
    if (!getSelection().isCollapsed) return;
    var mark = event.target.closest('mark[data-findings]');
    if (mark) {
      var number = mark.dataset.findings.split(' ')[0];
      select(one('#finding-' + number), { focus: wide.matches });
      return;
    }
    var claim = claimsOf(event.target).split(' ')[0];
    if (!claim) return;
    var own = text.closest('.column');
    var others = found(jumpsByClaim, claim).filter(function (node) { return node.closest('.column') !== own; });
    others.forEach(reveal);
    if (others.length > 0) revealColumns([own].concat(others.map(function (node) { return node.closest('.column'); })));
  });
});

// The overview is drawn by share of characters; here its marks go where the words really stand. Reading all first and
// writing after keeps the browser from laying out the page for each of them.
function placeOverviews() {
  var moves = [];
  all('.column').forEach(function (column) {
    var text = one('.text', column);
    var height = text.scrollHeight;
    if (text.clientHeight === 0) return;
    var top = text.getBoundingClientRect().top - text.scrollTop;
    all('.overview rect', column).forEach(function (rect) {
      var data = rect.dataset;
      var nodes = (data.claim ? found(byClaim, data.claim) : found(byPart, data.part)).filter(function (node) { return text.contains(node); });
      if (nodes.length === 0) return;
      var first = nodes[0].getBoundingClientRect().top;
      var last = nodes[nodes.length - 1].getBoundingClientRect().bottom;
      moves.push([rect, ((first - top) / height) * 1000, Math.max(6, ((last - first) / height) * 1000)]);
    });
  });
  moves.forEach(function (move) {
    move[0].setAttribute('y', move[1].toFixed(1));
    move[0].setAttribute('height', move[2].toFixed(1));
  });
}
all('.overview').forEach(function (overview) {
  on(overview, 'click', function (event) {
    var box = overview.getBoundingClientRect();
    var text = one('.text', overview.closest('.column'));
    text.scrollTop = ((event.clientY - box.top) / box.height) * text.scrollHeight - text.clientHeight / 2;
    var number = event.target.dataset && event.target.dataset.finding;
    if (number) select(one('#finding-' + number), { focus: true });
  });
});
on(window, 'resize', placeOverviews);
`;
