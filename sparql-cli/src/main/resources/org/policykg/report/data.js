const study = JSON.parse(document.getElementById('study').textContent);

/** What the reader has chosen. */
const state = { language: 'en', text: '', kind: '', network: 'counties', significant: false, allRows: false };

const cells = new Map(study.adoptions.map((adoption) => [adoption.county + ' ' + adoption.item, adoption]));
const adoptionsOfItem = group(study.adoptions, (adoption) => adoption.item);
const adoptionsOfCounty = group(study.adoptions, (adoption) => adoption.county);

function group(list, key) {
  const groups = new Map();
  for (const each of list) {
    const name = key(each);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(each);
  }
  return groups;
}

/** What a county says of an item; undefined where it names it nowhere. */
function adoptionOf(county, item) {
  return cells.get(county + ' ' + item);
}

/** Whether a document of the county was read; without one nothing is known of it. */
function isRead(county) {
  return study.counties[county].documents > 0;
}

/** Whether nothing at all is known of a county: what it does not name may only not have been read. */
function isSilent(county) {
  return !isRead(county) && study.counties[county].items === 0;
}

/** The numbers of the items that two counties share, most shared first. */
function sharedItems(a, b) {
  return (adoptionsOfCounty.get(a) || [])
    .map((adoption) => adoption.item)
    .filter((item) => adoptionOf(b, item))
    .sort((x, y) => x - y);
}

function searched(text) {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return (value) => words.length === 0 || words.some((word) => value.toLowerCase().includes(word));
}

/** The counties, items and pairs that the search box and the kind leave: their numbers in the study. */
function visible() {
  const fits = searched(state.text);
  const all = state.text.trim() === '';
  const county = study.counties.map((each) => fits([each.name, each.code, each.parent || ''].join(' ')));
  const item = study.items.map((each) => fits([each.name, ...each.themes].join(' ')));
  const kind = study.items.map((each) => state.kind === '' || each.kind === state.kind);
  const kept = study.adoptions.filter((each) => kind[each.item] && (county[each.county] || item[each.item]));
  const counties = new Set(kept.map((each) => each.county));
  const items = new Set(kept.map((each) => each.item));
  return {
    counties: numbers(study.counties).filter((i) => counties.has(i) || county[i]),
    items: numbers(study.items).filter((i) => items.has(i) || (all && kind[i])),
    pairs: study.pairs.filter((pair) => {
      const both = sharedItems(pair.a, pair.b).filter((i) => kind[i]);
      if (both.length === 0) return all && state.kind === '';
      return county[pair.a] || county[pair.b] || both.some((i) => item[i]);
    }),
  };
}

function numbers(list) {
  return list.map((_, i) => i);
}
