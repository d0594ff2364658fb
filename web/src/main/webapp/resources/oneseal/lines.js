/* Numbers the lines of a layout's source, and marks the one at fault. Without it the editor only lacks the numbers. */
(() => {
  const source = document.getElementById('layoutSource');
  const lines = document.getElementById('lines');
  let shown = '';
  const number = () => {
    const count = source.value.split('\n').length;
    const at = Number(document.getElementById('fault').dataset.line || 0);
    if (shown !== count + ' ' + at) {
      shown = count + ' ' + at;
      lines.replaceChildren();
      for (let line = 1; line <= count; line++) {
        const mark = document.createElement('span');
        mark.textContent = line;
        mark.className = line === at ? 'at' : '';
        lines.append(mark, '\n');
      }
    }
    lines.scrollTop = source.scrollTop;
  };
  source.addEventListener('input', number);
  source.addEventListener('scroll', number);
  new MutationObserver(number).observe(source.form, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-line'] });
  number();
})();
