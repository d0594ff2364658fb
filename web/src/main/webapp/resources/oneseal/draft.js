/*
 * What was typed outlives the session: it is kept in this tab while the page is open, and given back after the login
 * that a session's end led to, on the same page and to the same account only. Files and passwords are never kept.
 */
(() => {
  const KEY = 'oneseal.draft';
  const store = window.sessionStorage;
  const kept = JSON.parse(store.getItem(KEY) || 'null');
  const account = document.body.dataset.account;

  if (!account) {
    const from = document.getElementById('from');
    if (from && from.value && kept) {
      store.setItem(KEY, JSON.stringify({ ...kept, waiting: true }));
    } else if (from) {
      store.removeItem(KEY);
    }
    return;
  }

  const place = location.pathname + location.search;
  const draft = { account, place, fields: {} };
  const back = kept && kept.waiting && kept.account === account && kept.place === place;
  store.removeItem(KEY);

  const ticked = (field) => field.type === 'checkbox' || field.type === 'radio';
  const keeps = (field) =>
    field.id && field.form && !/^(password|file|hidden|submit|button|search)$/.test(field.type) && field.closest('main');
  const keep = (event) => {
    const field = event.target;
    if (keeps(field)) {
      draft.fields[field.id] = ticked(field) ? field.checked : field.value;
      store.setItem(KEY, JSON.stringify(draft));
    }
  };
  document.addEventListener('input', keep);
  document.addEventListener('change', keep);
  if (!back) {
    return;
  }

  /* Answers of the server may bring fields, or empty them again, until the reader acts. */
  let reading = true;
  const give = () => {
    for (const [id, value] of reading ? Object.entries(kept.fields) : []) {
      const field = document.getElementById(id);
      const property = field && ticked(field) ? 'checked' : 'value';
      if (field && keeps(field) && field[property] !== value) {
        field[property] = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        if (property === 'checked' || field.tagName === 'SELECT') {
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
        const menu = window.PrimeFaces && field.closest('.ui-selectonemenu') && PrimeFaces.getWidgetById(id.replace(/_input$/, ''));
        if (menu) {
          menu.selectValue(value);
        }
        document.getElementById('draft').hidden = false;
      }
    }
  };
  for (const act of ['pointerdown', 'keydown']) {
    document.addEventListener(act, () => { reading = false; }, { capture: true, once: true });
  }
  window.addEventListener('load', () => {
    if (window.jQuery) {
      jQuery(document).on('pfAjaxComplete', give);
    }
    give();
  });
})();
