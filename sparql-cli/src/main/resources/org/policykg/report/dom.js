/** An element with attributes, listeners (functions named on...) and children; texts are never read as markup. */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

/** A button that looks like a link and opens quotations. */
function opener(text, open, label) {
  return element('button', { type: 'button', class: 'open', 'aria-haspopup': 'dialog', 'aria-label': label, onclick: open }, text);
}

/** A colour of the style sheet, as the charts need it. */
function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}
