function openDialog(title, content) {
  byId('quotations-title').textContent = title;
  byId('quotations-body').replaceChildren(...content);
  const dialog = byId('quotations');
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

/** One quotation: the sentence with the name marked, and where it stands. */
function quotation(quote) {
  const source = study.documents[quote.document];
  const place = word('quotationPlace', {
    date: source.date || word('undated'),
    title: source.title,
    section: quote.section && quote.section !== source.title ? word('quotationSection', { section: quote.section }) : '',
  });
  const span = word('quotationSpan', { file: source.file, begin: quote.begin, end: quote.end, confidence: quote.confidence });
  return element('blockquote', {},
    element('p', { lang: 'zh-Hans' }, quote.before, element('mark', {}, quote.name), quote.after),
    element('footer', {}, place, element('br'), span));
}

function quotations(adoption) {
  if (!adoption || adoption.quotations.length === 0) return [element('p', {}, word('noQuotations'))];
  const more = adoption.mentions - adoption.quotations.length;
  const list = adoption.quotations.map(quotation);
  if (more > 0) list.push(element('p', { class: 'help' }, word('moreQuotations', { n: more })));
  return list;
}

function openCell(county, item) {
  const names = { county: study.counties[county].name, item: study.items[item].name };
  const adoption = adoptionOf(county, item);
  openDialog(word('cellTitle', names), adoption || isRead(county) ? quotations(adoption) : [silence()]);
}

function silence() {
  return element('p', { class: 'note' }, word('countySilent'));
}

function openItem(item) {
  const adoptions = adoptionsOfItem.get(item) || [];
  const content = adoptions.flatMap((each) => [element('h3', {}, study.counties[each.county].name), ...quotations(each)]);
  openDialog(word('itemTitle', { item: study.items[item].name, n: study.items[item].counties }), content);
}

function openCounty(county) {
  const { name, code, shared } = study.counties[county];
  const adoptions = adoptionsOfCounty.get(county) || [];
  const content = adoptions.flatMap((each) => [element('h3', {}, study.items[each.item].name), ...quotations(each)]);
  const nothing = isRead(county) ? element('p', {}, word('noQuotations')) : silence();
  openDialog(word('countyTitle', { county: name, code, n: shared }), content.length > 0 ? content : [nothing]);
}

function openPair(a, b) {
  const side = (county, item) =>
    element('div', {}, element('h4', {}, study.counties[county].name), quotations(adoptionOf(county, item)));
  const content = sharedItems(a, b).flatMap((item) => [
    element('h3', {}, study.items[item].name),
    element('div', { class: 'sides' }, side(a, item), side(b, item)),
  ]);
  const pair = study.pairs.find((each) => each.a === a && each.b === b);
  const names = { a: study.counties[a].name, b: study.counties[b].name, n: pair ? pair.shared : content.length / 2 };
  openDialog(word('pairTitle', names), content.length > 0 ? content : [element('p', {}, word('noQuotations'))]);
}

function openFigure(metric, value) {
  const title = word('cellTitle', { county: study.counties[value.county].name, item: metric.indicator });
  openDialog(title, [quotation(value.quotation)]);
}
