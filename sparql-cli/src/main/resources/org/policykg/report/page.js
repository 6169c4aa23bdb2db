function drawHead() {
  const { head } = study;
  byId('lead').textContent = word('lead', { graph: head.graph });
  const period = head.first ? (head.first === head.last ? head.first : head.first + ' – ' + head.last) : word('undated');
  const facts = [
    ['level', head.level, word('level.' + head.level)],
    ['factCounties', whole(head.counties), word('factRead', { read: whole(head.read), silent: whole(head.counties - head.read) })],
    ['factDocuments', whole(head.documents)],
    ['factCharacters', whole(head.characters)],
    ['factPeriod', period],
    ['factItems', whole(head.items), word('factShared', { shared: whole(head.shared) })],
    ['factPairs', whole(head.sharing), word('factPairsOf', { pairs: whole(head.pairs) })],
    ['factFilters', head.filters.length === 0 ? word('none') : head.filters.join(' ')],
  ];
  byId('facts').replaceChildren(...facts.map(([key, value, more]) =>
    element('div', {}, element('dt', {}, word(key)), element('dd', {}, value, more ? element('small', {}, more) : null))));
  drawLeftOut();
}

function drawLeftOut() {
  const { counties, items, pairs, metrics, quotations: cut, most } = study.leftOut;
  const parts = [['leftCounties', counties], ['leftItems', items], ['leftPairs', pairs], ['leftMetrics', metrics], ['leftQuotations', cut]]
    .filter(([, n]) => n > 0)
    .map(([key, n]) => word(key, { n: whole(n), most }));
  byId('left-out').hidden = parts.length === 0;
  byId('left-out').textContent = word('leftOut', { what: parts.join(word('listSeparator')) });
}

function drawKinds() {
  const kinds = [...new Set(study.items.map((each) => each.kind))].sort();
  const choices = ['', ...kinds].map((kind) => element('option', { value: kind }, word('kind.' + (kind || 'all'))));
  byId('kind').replaceChildren(...choices);
  byId('kind').value = state.kind;
}

function drawDefinitions() {
  const names = ['county', 'jaccard', 'overlap', 'weighted', 'interval', 'expected', 'pDegree', 'pHypergeometric', 'qDegree', 'documents', 'characters', 'first', 'distinctiveness', 'dated', 'led', 'lag'];
  byId('definitions').replaceChildren(...names.flatMap((key) =>
    [element('dt', {}, word('column.' + key)), element('dd', {}, word('define.' + key))]));
}

/** What changes with the filter. */
function drawBody() {
  const shown = visible();
  byId('shown').textContent = word('shown', {
    counties: whole(shown.counties.length), items: whole(shown.items.length), pairs: whole(shown.pairs.length),
  });
  drawCharts(shown);
  drawTables(shown);
  drawMatrixTable(shown);
}

function drawAll() {
  speak();
  drawHead();
  drawKinds();
  drawDefinitions();
  drawBody();
}

function setTheme(dark) {
  state.dark = dark;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  byId('theme').setAttribute('aria-pressed', String(dark));
}

/** Calls once things have been quiet for a while. */
function settled(call, milliseconds) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
  };
}

function listen() {
  const on = (id, event, call) => byId(id).addEventListener(event, call);
  on('language', 'click', () => {
    state.language = state.language === 'zh' ? 'en' : 'zh';
    drawAll();
  });
  on('theme', 'click', () => {
    setTheme(!state.dark);
    drawBody();
  });
  on('print', 'click', () => window.print());
  on('filter', 'submit', (event) => event.preventDefault());
  const redraw = settled(drawBody, 200);
  on('text', 'input', () => {
    state.text = byId('text').value;
    redraw();
  });
  on('kind', 'change', () => {
    state.kind = byId('kind').value;
    drawBody();
  });
  on('all-rows', 'click', () => {
    state.allRows = !state.allRows;
    drawMatrix(visible());
  });
  on('matrix-table', 'toggle', () => drawMatrixTable(visible()));
  for (const choice of document.querySelectorAll('[name="network"]')) {
    choice.addEventListener('change', () => {
      state.network = choice.value;
      drawNetwork(visible());
    });
  }
  on('significant', 'change', () => {
    state.significant = byId('significant').checked;
    drawNetwork(visible());
  });
  on('closer', 'click', () => zoom(1.25));
  on('farther', 'click', () => zoom(0.8));
  on('close', 'click', () => byId('quotations').close());
  on('quotations', 'click', (event) => {
    if (event.target === byId('quotations')) byId('quotations').close();
  });
  listenToWindow();
}

function listenToWindow() {
  let width = window.innerWidth;
  window.addEventListener('resize', settled(() => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    drawCharts(visible());
  }, 150));
  let dark = false;
  window.addEventListener('beforeprint', () => {
    dark = state.dark;
    setTheme(false);
    drawCharts(visible());
  });
  window.addEventListener('afterprint', () => {
    setTheme(dark);
    drawCharts(visible());
  });
}

state.language = navigator.language.startsWith('zh') ? 'zh' : 'en';
setTheme(window.matchMedia('(prefers-color-scheme: dark)').matches);
listen();
drawAll();
