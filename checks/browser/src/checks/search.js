// Where the results of each query of `arguments[0]` lead.

const search = async (query) => {
  const input = document.querySelector("input.search-input");
  document.querySelector("#results")?.setAttribute("data-old", "");
  input.value = query;
  input.form.requestSubmit();
  while (!document.querySelector("#results:not([data-old])") || document.querySelector("#search-tabs .loading")) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return [...document.querySelectorAll("#results .search-results.active > a")].map((link) => link.href);
};

return (async (queries) => {
  const found = [];
  for (const query of queries) found.push(await search(query));
  return found;
})(arguments[0]);
