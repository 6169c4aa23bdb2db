const words = JSON.parse(document.getElementById('words').textContent);

/** A word of the page in the reader's language, with its places filled. */
function word(key, values = {}) {
  const pair = words[key];
  const text = pair ? pair[state.language === 'zh' ? 0 : 1] : key.slice(key.indexOf('.') + 1);
  return text.replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
}

function locale() {
  return state.language === 'zh' ? 'zh-Hans' : 'en';
}

function whole(number) {
  return new Intl.NumberFormat(locale()).format(number);
}

/** A figure as people write it: 372.6亿, 37.26B; small ones as they are. */
function short(figure) {
  const options = { notation: 'compact', maximumFractionDigits: 2 };
  return Math.abs(Number(figure)) < 100000 ? figure : new Intl.NumberFormat(locale(), options).format(Number(figure));
}

/** Three places; NA where a measure is not defined. */
function fraction(number) {
  return number === null ? word('notAvailable') : number.toFixed(3);
}

function probability(number) {
  if (number === null) return word('notAvailable');
  return number < 0.001 ? '<0.001' : number.toFixed(3);
}

/** Fills the elements of the page that carry words of their own. */
function speak() {
  document.documentElement.lang = locale();
  document.title = word('title') + ' · ' + study.head.graph;
  for (const each of document.querySelectorAll('[data-word]')) each.textContent = word(each.dataset.word);
  for (const each of document.querySelectorAll('[data-label]')) each.setAttribute('aria-label', word(each.dataset.label));
  for (const each of document.querySelectorAll('[data-placeholder]')) each.placeholder = word(each.dataset.placeholder);
}
