const FIRST_ROWS = 30;
const ROW = 24;
const COLUMN = 22;
const WIDEST = 64;
const LONGEST = 92;
const LETTER = 12;

function drawMatrix(shown) {
  const all = state.allRows || shown.items.length <= FIRST_ROWS;
  const items = all ? shown.items : shown.items.slice(0, FIRST_ROWS);
  drawLegend();
  byId('all-rows').hidden = shown.items.length <= FIRST_ROWS;
  byId('all-rows').textContent = word(all ? 'fewerRows' : 'allRows', { n: whole(all ? FIRST_ROWS : shown.items.length) });
  const width = room('matrix');
  const left = Math.min(230, Math.round(width * 0.36));
  const fitting = Math.max(4, Math.floor((width - left - 12) / COLUMN));
  const scroll = shown.counties.length > fitting;
  const option = matrixOption(shown.counties, items, left, scroll ? fitting : 0, width);
  byId('matrix').style.height = option.grid.top + items.length * ROW + option.grid.bottom + 'px';
  draw('matrix', items.length, option,
    word('matrixSummary', { items: whole(items.length), counties: whole(shown.counties.length) }),
    (event) => pickCell(event, shown.counties, items));
}

function matrixOption(counties, items, left, fitting, width) {
  const data = counties.flatMap((county, x) => items.map((item, y) => matrixPoint(county, item, x, y)));
  const wide = Math.min((width - left - 12) / Math.max(1, counties.length), WIDEST);
  const flat = !fitting && wide >= labelLength(counties);
  return {
    grid: { left, right: fitting ? 12 : Math.max(12, width - left - wide * counties.length), top: flat ? 28 : Math.ceil(labelLength(counties) * 0.9) + 16, bottom: fitting ? 44 : 8 },
    xAxis: axis({
      type: 'category', position: 'top', triggerEvent: true, data: counties.map(name), splitLine: { show: false },
      axisLabel: { interval: 0, rotate: flat ? 0 : 60, width: LONGEST, overflow: 'truncate', fontSize: 12 },
    }),
    yAxis: axis({
      type: 'category', inverse: true, triggerEvent: true, data: items.map((i) => study.items[i].name), splitLine: { show: false },
      axisLabel: { interval: 0, width: left - 12, overflow: 'truncate', fontSize: 12 },
    }),
    dataZoom: fitting ? [{
      type: 'slider', xAxisIndex: 0, startValue: 0, endValue: fitting - 1, zoomLock: true, bottom: 8, height: 22, brushSelect: false,
      showDetail: false, borderColor: colour('line'), fillerColor: colour('line'), handleSize: 0, moveHandleSize: 0,
    }] : [],
    tooltip: tooltip((event) => matrixTip(event.data.county, event.data.item)),
    series: [{
      type: 'custom', data, encode: { x: 0, y: 1 }, clip: true, renderItem: (parameters, api) => matrixCellShape(api, data[parameters.dataIndex]),
    }],
  };
}

/** How long the longest name over a column is. */
function labelLength(counties) {
  return Math.min(LONGEST, LETTER * Math.max(2, ...counties.map((i) => name(i).length)) + 6);
}

function matrixPoint(county, item, x, y) {
  return { value: [x, y], county, item };
}

/** One cell: by how many documents name the item; hatched where none does and none was read. */
function matrixCellShape(api, { value, county, item }) {
  const [x, y] = api.coord(value);
  const [width, height] = api.size([1, 1]);
  const adoption = adoptionOf(county, item);
  const unnamed = isRead(county) ? colour('zero') : { image: hatch.tile, repeat: 'repeat' };
  const fill = adoption ? shade(adoption.documents) : unnamed;
  return {
    type: 'rect',
    shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: Math.max(1, width - 2), height: height - 2, r: 2 },
    style: { fill },
    emphasis: { style: { stroke: colour('warm'), lineWidth: 2 } },
  };
}

function matrixTip(county, item) {
  const title = word('cellTitle', { county: name(county), item: study.items[item].name });
  const adoption = adoptionOf(county, item);
  if (!adoption) return tip(title, word(isRead(county) ? 'tipNone' : 'legendNA'));
  return tip(title, word('tipDocuments', { n: adoption.documents, date: adoption.first || word('undated') }));
}

function pickCell(event, counties, items) {
  if (event.componentType === 'xAxis') openCounty(counties[event.dataIndex ?? counties.map(name).indexOf(event.value)]);
  else if (event.componentType === 'yAxis') openItem(items[event.dataIndex ?? items.map((i) => study.items[i].name).indexOf(event.value)]);
  else if (event.data) openCell(event.data.county, event.data.item);
}

function drawLegend() {
  hatch.tile = hatch();
  const most = Math.min(SHADES, Math.max(1, ...study.adoptions.map((each) => each.documents)));
  const entries = [[colour('zero'), word('legendZero')]];
  for (let n = 1; n <= most; n++) {
    entries.push([shade(n), word('legendDocuments', { n: n === SHADES ? n + '+' : n })]);
  }
  entries.push([null, word('legendNA')]);
  byId('matrix-legend').replaceChildren(...entries.map(([fill, label]) => element('li', {}, swatch(fill), label)));
}

function swatch(fill) {
  const canvas = element('canvas', { width: 16, height: 16, 'aria-hidden': 'true' });
  const pen = canvas.getContext('2d');
  pen.fillStyle = fill || pen.createPattern(hatch.tile, 'repeat');
  pen.fillRect(0, 0, 16, 16);
  return canvas;
}
