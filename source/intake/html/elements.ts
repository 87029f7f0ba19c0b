/** What holds no text of the page. */
export const unseen = new Set(
  'script style template head iframe object embed video audio canvas svg datalist'.split(' '),
);

/** What stands on lines of its own (the HTML standard, 15.3, by what browsers show as blocks). */
export const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
