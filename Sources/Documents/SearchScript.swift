package let searchScriptPath = "/static/search.js"

/// The module of the search page: hits while one types. Without it the same form is sent by its button.
package let searchScript = """
  const input = document.querySelector("input[type=search][name=q]");
  const results = document.getElementById("results"), found = document.getElementById("found"), missing = document.getElementById("missing");
  let timer, asked = 0;

  function element(name, text, style) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (style) made.className = style;
    return made;
  }

  function section(group) {
    const whole = element("section"), list = element("ul", "", "hits");
    for (const hit of group.hits) {
      const item = element("li"), link = element("a", hit.name || hit.id);
      link.href = hit.href;
      item.append(link, element("span", hit.detail ? " " + hit.detail : "", "quiet"));
      list.append(item);
    }
    whole.append(element("h2", group.label), list);
    return whole;
  }

  // The last question wins, however late the others are answered.
  input?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked, place = input.form.querySelector("[name=in]:checked")?.value;
      const address = `/search?q=${encodeURIComponent(input.value.trim())}&lang=${document.documentElement.lang}${place ? `&in=${place}` : ""}`;
      const answer = await fetch(address, { headers: { Accept: "application/json" } });
      if (!answer.ok || mine !== asked) return;
      const { found: count, groups, missing: later } = await answer.json();
      if (mine !== asked) return;
      found.textContent = count;
      missing.textContent = later;
      results.replaceChildren(...groups.map(section));
      history.replaceState(null, "", address);
    }, 120);
  });

  """
