const MOST_NAMES = 6;
const orders = new Map();

/**
 * A table that sorts by its heads. A column has a key, a value to sort by, and what its cells show.
 */
function table(id, columns, rows) {
  const order = orders.get(id);
  const sorted = order ? [...rows].sort(compare(columns.find((each) => each.key === order.key), order.up)) : rows;
  const head = columns.map((column) => heading(id, column, order));
  const body = sorted.map((row) => element('tr', {}, columns.map((column, i) => cell(column, row, i === 0))));
  const caption = word('tableCaption', {
    n: whole(rows.length),
    documents: whole(study.head.documents),
    characters: whole(study.head.characters),
    level: study.head.level,
  });
  const made = element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, head)), element('tbody', {}, body));
  const title = byId(id.replace('-table', '-title'));
  byId(id).replaceChildren(element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title.textContent }, made));
}

function heading(id, column, order) {
  const sort = order && order.key === column.key ? (order.up ? 'ascending' : 'descending') : null;
  const click = () => {
    const up = sort ? !order.up : !column.number;
    orders.set(id, { key: column.key, up });
    drawTables(visible());
    byId(id).querySelector('[data-key="' + column.key + '"]').focus();
  };
  const name = column.label || word('column.' + column.key);
  return element('th', { scope: 'col', class: column.number ? 'number' : null, 'aria-sort': sort },
    element('button', { type: 'button', 'data-key': column.key, onclick: click }, name));
}

function cell(column, row, first) {
  const shown = column.show ? column.show(row) : column.value(row);
  const kind = [column.number ? 'number' : '', column.style || ''].join(' ').trim();
  const content = shown === null || shown === '' ? '' : shown;
  return first
    ? element('th', { scope: 'row', class: kind || null }, content)
    : element('td', { class: kind || null }, content);
}

/** What has no value stands last in either direction. */
function compare(column, up) {
  const sign = up ? 1 : -1;
  return (one, other) => {
    const a = column.value(one);
    const b = column.value(other);
    if (a === null || b === null) return (a === null) - (b === null);
    return sign * (typeof a === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-Hans'));
  };
}

function text(key, value, show, style) {
  return { key, value, show, style };
}

function number(key, value, show) {
  return { key, value, show: (row) => (show ? show(value(row)) : whole(value(row))), number: true };
}

/** A number that is not known of a county that no text speaks of. */
function known(key, show) {
  return number(key, (i) => (isSilent(i) ? null : study.counties[i][key]),
    (value) => (value === null ? word('notAvailable') : (show || whole)(value)));
}

function name(county) {
  return study.counties[county].name;
}

function drawTables(shown) {
  drawItems(shown);
  drawPairs(shown);
  drawCounties(shown);
  drawFigures(shown);
}

function dates(item) {
  return (adoptionsOfItem.get(item) || []).filter((each) => each.first).sort((a, b) => a.first.localeCompare(b.first));
}

/** As many names as a cell holds, and how many more there are. */
function some(names) {
  const shown = names.slice(0, MOST_NAMES).join(word('listSeparator'));
  return names.length <= MOST_NAMES ? shown : word('andMore', { names: shown, n: whole(names.length - MOST_NAMES) });
}

function drawItems(shown) {
  const first = (i) => study.items[i].first;
  const leaders = (i) => dates(i).filter((each) => each.first === first(i)).map((each) => name(each.county));
  const last = (i) => (dates(i).length > 0 ? dates(i)[dates(i).length - 1].first : null);
  const who = (i) => some((adoptionsOfItem.get(i) || []).map((each) => name(each.county)));
  table('items-table', [
    text('item', (i) => study.items[i].name, (i) => opener(study.items[i].name, () => openItem(i)), 'wide'),
    text('kind', (i) => word('kind.' + study.items[i].kind)),
    text('themes', (i) => study.items[i].themes.map((theme) => word('theme.' + theme)).join(word('listSeparator'))),
    number('counties', (i) => study.items[i].counties),
    text('first', first, null, 'date'),
    text('firstCounty', (i) => some(leaders(i)), null, 'names'),
    text('last', last, null, 'date'),
    text('names', who, null, 'names'),
  ], shown.items);
}

function drawPairs(shown) {
  const what = (pair) => some(sharedItems(pair.a, pair.b).map((i) => study.items[i].name));
  const open = (pair) => () => openPair(pair.a, pair.b);
  table('pairs-table', [
    text('a', (pair) => name(pair.a), (pair) => opener(name(pair.a), open(pair), name(pair.a) + ' – ' + name(pair.b) + ': ' + word('show'))),
    text('b', (pair) => name(pair.b)),
    number('shared', (pair) => pair.shared),
    text('sharedItems', what, (pair) => opener(what(pair), open(pair)), 'names'),
    number('jaccard', (pair) => pair.jaccard, fraction),
    { ...number('interval', (pair) => pair.low), show: interval },
    number('overlap', (pair) => pair.overlap, fraction),
    number('weighted', (pair) => pair.weighted, fraction),
    number('expected', (pair) => pair.expected, fraction),
    number('pDegree', (pair) => pair.pDegree, probability),
    number('qDegree', (pair) => pair.qDegree, probability),
    number('pHypergeometric', (pair) => pair.pHypergeometric, probability),
    number('qHypergeometric', (pair) => pair.qHypergeometric, probability),
  ], shown.pairs);
}

function interval(pair) {
  return pair.low === null ? word('notAvailable') : fraction(pair.low) + '–' + fraction(pair.high);
}

function drawCounties(shown) {
  table('counties-table', [
    text('county', name, (i) => opener(name(i), () => openCounty(i))),
    text('code', (i) => study.counties[i].code),
    text('parent', (i) => study.counties[i].parent),
    number('documents', (i) => study.counties[i].documents),
    number('characters', (i) => study.counties[i].characters),
    { ...known('items'), key: 'said' },
    known('shared'),
    known('distinctiveness', fraction),
    known('dated'),
    known('led'),
    known('lag', (days) => days.toFixed(1)),
  ], shown.counties);
}

function drawFigures(shown) {
  const fits = searched(state.text);
  const rows = study.metrics.filter((metric) => fits(metric.indicator) || metric.values.some((value) => shown.counties.includes(value.county)));
  byId('metrics').hidden = study.metrics.length === 0;
  const counties = shown.counties.filter((i) => rows.some((metric) => valueOf(metric, i)));
  const what = (metric) => metric.indicator + ' · ' + word('measure.' + metric.measure) + (metric.unit ? ' (' + metric.unit + ')' : '');
  const column = (i) => ({
    key: study.counties[i].code,
    label: name(i),
    number: true,
    value: (metric) => (valueOf(metric, i) ? Number(valueOf(metric, i).value) : null),
    show: (metric) => figure(metric, i),
  });
  table('metrics-table', [text('indicator', what, what, 'wide'), text('period', (metric) => metric.period, null, 'date'), ...counties.map(column)], rows);
}

function valueOf(metric, county) {
  return metric.values.find((value) => value.county === county);
}

function figure(metric, county) {
  const value = valueOf(metric, county);
  if (!value) return isRead(county) ? '' : word('notAvailable');
  return opener(word('bound.' + value.bound) + short(value.value), () => openFigure(metric, value));
}

/** The heat map's cells as a table, made when it is opened. */
function drawMatrixTable(shown) {
  const details = byId('matrix-table');
  const summary = details.querySelector('summary');
  if (!details.open) return details.replaceChildren(summary);
  const head = shown.counties.map((i) => element('th', { scope: 'col' }, name(i)));
  const rows = shown.items.map((item) => element('tr', {},
    element('th', { scope: 'row', class: 'wide' }, opener(study.items[item].name, () => openItem(item))),
    shown.counties.map((county) => matrixCell(county, item))));
  const made = element('table', {},
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, word('column.item')), head)), element('tbody', {}, rows));
  details.replaceChildren(summary, element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': word('matrix') }, made));
}

function matrixCell(county, item) {
  const adoption = adoptionOf(county, item);
  if (!adoption) return element('td', { class: 'number none' }, isRead(county) ? '0' : word('notAvailable'));
  const label = name(county) + ', ' + study.items[item].name + ': ' + adoption.documents;
  return element('td', { class: 'number' }, opener(String(adoption.documents), () => openCell(county, item), label));
}
