const drawn = new Map();

/** The chart in an element; its click goes to what the last drawing gave. */
function chart(id) {
  if (!drawn.has(id)) {
    const made = echarts.init(byId(id), null, { renderer: 'canvas', devicePixelRatio: Math.max(2, window.devicePixelRatio) });
    made.on('click', (event) => made.onPick(event));
    drawn.set(id, made);
  }
  return drawn.get(id);
}

/**
 * Draws a chart anew, with what a reader who does not see it is told; a note stands in the place of a chart that would
 * be empty.
 */
function draw(id, marks, option, summary, onPick) {
  byId(id).hidden = marks === 0;
  byId(id + '-note').hidden = marks > 0;
  if (marks === 0) return;
  const made = chart(id);
  made.onPick = onPick;
  byId(id).setAttribute('aria-label', summary);
  made.resize();
  made.setOption({ animation: false, textStyle: { fontFamily: colour('font'), color: colour('ink') }, ...option }, true);
}

function drawCharts(shown) {
  drawMatrix(shown);
  drawNetwork(shown);
  drawTop(shown);
  drawTime(shown);
}

/** A tooltip's content as elements, so that no text of the study is read as markup. */
function tip(title, line) {
  return element('div', { class: 'tip' }, element('b', {}, title), line);
}

function tooltip(formatter) {
  return {
    confine: true,
    formatter,
    backgroundColor: colour('paper'),
    borderColor: colour('line'),
    textStyle: { color: colour('ink'), fontFamily: colour('font'), fontSize: 13 },
  };
}

function axis(extra) {
  return {
    axisLine: { lineStyle: { color: colour('line') } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colour('line') } },
    ...extra,
    axisLabel: { color: colour('ink'), ...extra.axisLabel },
  };
}

/** How wide a chart may be; it has no width of its own while it is hidden. */
function room(id) {
  return byId(id).parentElement.clientWidth;
}

/** The colours of 1, 2, ... documents, from low to high, and how many of them are told apart. */
const SHADES = 4;

function shade(documents) {
  const mix = (Math.min(documents, SHADES) - 1) / (SHADES - 1);
  return echarts.color.lerp(mix, [colour('low'), colour('high')]);
}

function hatch() {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = colour('hatch');
  pen.lineWidth = 1.5;
  for (const start of [-8, 0, 8]) {
    pen.moveTo(start, 8);
    pen.lineTo(start + 8, 0);
  }
  pen.stroke();
  return tile;
}
