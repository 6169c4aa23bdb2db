const LEVEL_OF_PROOF = 0.05;

/** Lines are no thicker than this many shared items let them be where no pair shares more. */
const MANY = 5;

const CROWD = 40;

/** Room for the labels, which stand to the right of their nodes. */
const MARGINS = { left: 40, right: 90, top: 30, bottom: 30 };

function isSignificant(pair) {
  return pair.qDegree !== null && pair.qDegree < LEVEL_OF_PROOF;
}

function drawNetwork(shown) {
  const { nodes, links } = state.network === 'both' ? bipartite(shown) : projection(shown);
  byId('significant').disabled = state.network === 'both';
  const summary = word('networkSummary', { nodes: whole(nodes.length), links: whole(links.length) });
  draw('network', links.length, networkOption(nodes, links, forces(nodes.length)), summary, pickNode);
  if (links.length > 0) draw('network', links.length, networkOption(placed(nodes), links, { layout: 'none' }), summary, pickNode);
}

/** Nodes where the forces left them, stretched to the box, which the chart fits them into when there are no forces. */
function placed(nodes) {
  const data = chart('network').getModel().getSeriesByIndex(0).getData();
  const points = nodes.map((_, i) => data.getItemLayout(i));
  const box = byId('network');
  const stretch = (axis, length) => {
    const values = points.map((point) => point[axis]);
    const least = Math.min(...values);
    const range = Math.max(...values) - least || 1;
    return (point) => ((point[axis] - least) / range) * length;
  };
  const across = stretch(0, box.clientWidth - MARGINS.left - MARGINS.right);
  const down = stretch(1, box.clientHeight - MARGINS.top - MARGINS.bottom);
  return nodes.map((node, i) => ({ ...node, x: across(points[i]), y: down(points[i]) }));
}

function forces(nodes) {
  return {
    layout: 'force',
    force: {
      initLayout: 'circular', layoutAnimation: false, gravity: 0.15, friction: 0.6, repulsion: 12000 / Math.max(4, nodes), edgeLength: [20, 120],
    },
  };
}

function projection(shown) {
  const pairs = shown.pairs.filter((pair) => pair.shared > 0 && (!state.significant || isSignificant(pair)));
  const most = Math.max(1, ...pairs.map((pair) => pair.shared));
  const links = pairs.map((pair) => ({
    source: 'c' + pair.a, target: 'c' + pair.b, pair, value: pair.shared,
    lineStyle: {
      width: 1.5 + (7 * (pair.shared - 1)) / Math.max(MANY, most - 1),
      color: colour(isSignificant(pair) ? 'accent' : 'hatch'),
      opacity: isSignificant(pair) ? 0.9 : pairs.length > CROWD ? 0.25 : 0.5,
    },
  }));
  const joined = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  return { nodes: [...joined].sort((a, b) => a - b).map(countyNode), links };
}

function bipartite(shown) {
  const items = new Set(shown.items);
  const counties = new Set(shown.counties);
  const kept = study.adoptions.filter((each) => items.has(each.item) && counties.has(each.county));
  const links = kept.map((each) => ({
    source: 'c' + each.county, target: 'i' + each.item, cell: each, value: each.documents,
    lineStyle: { width: 1.2, color: colour('hatch'), opacity: 0.6 },
  }));
  const named = [...new Set(kept.map((each) => each.county))].sort((a, b) => a - b);
  const adopted = [...new Set(kept.map((each) => each.item))].sort((a, b) => a - b);
  return { nodes: [...named.map(countyNode), ...adopted.map(itemNode)], links };
}

/** The area of a node grows with what it shares, from 10 to 36 pixels across. */
function nodeSize(count, most) {
  return 10 + 26 * Math.sqrt(count / Math.max(MANY, most));
}

function countyNode(county) {
  const size = nodeSize(study.counties[county].shared, Math.max(...study.counties.map((each) => each.shared)));
  return { id: 'c' + county, name: name(county), county, symbolSize: size, itemStyle: { color: colour('accent') } };
}

function itemNode(item) {
  const size = nodeSize(study.items[item].counties, study.items[0].counties) * 0.7;
  return {
    id: 'i' + item, name: study.items[item].name, item, symbol: 'rect', symbolSize: size, itemStyle: { color: colour('warm') },
  };
}

function networkOption(nodes, links, layout) {
  const crowded = nodes.length > CROWD;
  return {
    tooltip: tooltip((event) => networkTip(event.data)),
    series: [{
      type: 'graph', ...layout, data: nodes, links, ...MARGINS,
      roam: window.matchMedia('(hover: hover)').matches ? 'move' : false,
      label: { show: true, position: 'right', color: colour('ink'), fontSize: crowded ? 10 : 12, formatter: '{b}' },
      labelLayout: { hideOverlap: true },
      lineStyle: { curveness: 0.05 },
      emphasis: { focus: 'adjacency', label: { fontWeight: 'bold' } },
    }],
  };
}

function networkTip(data) {
  if (data.pair) {
    const { a, b, shared, jaccard, qDegree } = data.pair;
    const line = word('tipPair', { n: shared, jaccard: fraction(jaccard), q: probability(qDegree) });
    return tip(name(a) + ' – ' + name(b), line);
  }
  if (data.cell) return matrixTip(data.cell.county, data.cell.item);
  if (data.county !== undefined) {
    const { name: county, code, shared } = study.counties[data.county];
    return tip(word('countyTitle', { county, code, n: shared }), '');
  }
  return tip(word('itemTitle', { item: data.name, n: study.items[data.item].counties }), '');
}

function pickNode({ data }) {
  if (data.pair) openPair(data.pair.a, data.pair.b);
  else if (data.cell) openCell(data.cell.county, data.cell.item);
  else if (data.county !== undefined) openCounty(data.county);
  else openItem(data.item);
}

function zoom(factor) {
  const box = byId('network');
  chart('network').dispatchAction({
    type: 'graphRoam', seriesIndex: 0, zoom: factor, originX: box.clientWidth / 2, originY: box.clientHeight / 2,
  });
}
