package let ledgerScriptPath = "/static/ledger.js"

/// The module of the ledger's pages: search as one types, and names offered where an organisation is asked for. Without it the
/// same forms are sent by a button.
package let ledgerScript = """
  async function ask(input, kind) {
    const language = document.documentElement.lang;
    const query = encodeURIComponent(input.value.trim());
    const answer = await fetch(`/search?q=${query}&in=ledger${kind}&lang=${language}`, { headers: { Accept: "application/json" } });
    return answer.ok ? (await answer.json()).groups.flatMap((group) => group.hits) : [];
  }

  // The last question wins, however late the others are answered.
  function whileTyping(input, kind, show) {
    let timer, asked = 0;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const mine = ++asked;
        const hits = input.value.trim() ? await ask(input, kind) : [];
        if (mine === asked) show(hits);
      }, 120);
    });
  }

  const list = document.getElementById("hits");
  const search = document.querySelector("input[type=search][name=q]");
  if (list && search) whileTyping(search, "", (hits) => {
    list.replaceChildren(...hits.map((hit) => {
      const item = document.createElement("li"), link = document.createElement("a"), detail = document.createElement("span");
      link.href = hit.href;
      link.textContent = hit.name;
      detail.className = "quiet";
      detail.textContent = hit.detail ? " " + hit.detail : "";
      item.append(link, detail);
      return item;
    }));
  });

  for (const input of document.querySelectorAll("input[data-suggest]")) {
    const options = document.createElement("datalist");
    options.id = input.id + "-options";
    input.after(options);
    input.setAttribute("list", options.id);
    whileTyping(input, `&kind=${input.dataset.suggest}`, (hits) => {
      options.replaceChildren(...hits.slice(0, 10).map((hit) => {
        const option = document.createElement("option");
        option.value = hit.id;
        option.label = hit.name;
        return option;
      }));
    });
  }

  """
