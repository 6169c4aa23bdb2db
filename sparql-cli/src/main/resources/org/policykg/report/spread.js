const MOST_BARS = 20;
const MOST_LINES = 8;

function drawTop(shown) {
  const items = shown.items.slice(0, MOST_BARS);
  const width = room('top');
  const left = Math.min(190, Math.round(width * 0.4));
  draw('top', items.length, {
    grid: { left, right: 36, top: 8, bottom: 28 },
    xAxis: axis({ type: 'value', minInterval: 1 }),
    yAxis: axis({
      type: 'category', inverse: true, triggerEvent: true, data: items.map((i) => study.items[i].name),
      axisLabel: { interval: 0, width: left - 12, overflow: 'truncate', fontSize: 12 },
    }),
    tooltip: tooltip((event) => tip(word('itemTitle', { item: event.name, n: event.value }), '')),
    series: [{
      type: 'bar', data: items.map((i) => study.items[i].counties), itemStyle: { color: colour('accent') }, barMaxWidth: 18,
      label: { show: true, position: 'right', color: colour('ink') },
    }],
  }, word('topSummary', { n: whole(items.length) }), (event) => openItem(items[event.dataIndex ?? items.map((i) => study.items[i].name).indexOf(event.value)]));
}

function drawTime(shown) {
  const items = shown.items.filter(hasSequence).slice(0, MOST_LINES);
  const names = items.map((i) => study.items[i].name);
  draw('time', items.length, {
    color: palette(),
    grid: { left: 34, right: 24, top: 16, bottom: 34 + 22 * Math.ceil(names.length / 2), containLabel: false },
    legend: { bottom: 0, data: names, textStyle: { color: colour('ink'), width: 150, overflow: 'truncate' }, itemWidth: 18, itemGap: 12 },
    xAxis: axis({ type: 'time', axisLabel: { hideOverlap: true, formatter: '{yyyy}-{MM}' }, splitLine: { show: false } }),
    yAxis: axis({ type: 'value', minInterval: 1, min: 0 }),
    tooltip: tooltip((event) => tip(event.seriesName, event.value[0] + ': ' + event.value[1])),
    series: items.map(line),
  }, word('timeSummary', { n: whole(items.length) }), (event) => openItem(items[event.seriesIndex]));
}

/** Whether an item came to the counties on more than one day; others have no curve. */
function hasSequence(item) {
  const all = dates(item);
  return all.length > 0 && all[0].first < all[all.length - 1].first;
}

function palette() {
  return state.dark
    ? ['#7db4f2', '#f0a06a', '#7fd1a3', '#e58fc0', '#d8c75a', '#a99cf0', '#6fd0d6', '#c9a58a']
    : ['#1f5fa8', '#b3521a', '#2c7a4b', '#a1346f', '#7a6a00', '#5a48b0', '#0f7680', '#6b4a35'];
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'circle'];

/** Counties that have named an item, at each date on which some county first did; it lasts to the last document. */
function line(item, place) {
  const firsts = dates(item).map((each) => each.first);
  const points = [...new Set(firsts)].map((date) => [date, firsts.filter((each) => each <= date).length]);
  const end = study.head.last;
  if (end && points[points.length - 1][0] < end) points.push([end, firsts.length]);
  return {
    name: study.items[item].name, type: 'line', step: 'end', data: points, symbol: SYMBOLS[place], symbolSize: 8, triggerLineEvent: true,
    lineStyle: { width: 2, type: place < 4 ? 'solid' : 'dashed' }, emphasis: { focus: 'series' },
  };
}
