/// The module of a delegate's page: what is now and next, what is written down, and how old the copy on the phone is.
/// What `pocketOutbox` says comes before it; without it the page shows the same week and its forms go to the server.
package let pocketScript = #"""
  const shown = Number(document.body.dataset.release);
  const tongue = document.documentElement.lang;
  const words = document.getElementById("words").dataset;
  const fill = (text, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, value), text);
  const element = (tag, options = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(options)) {
      if (name === "data") Object.assign(node.dataset, value); else node[name] = value;
    }
    node.append(...children);
    return node;
  };
  const two = (number) => String(number).padStart(2, "0");
  /// What the phone's clock shows; no two records of a page have the same second, so that the later one is known.
  let lastMade = 0;
  function clock() {
    lastMade = Math.max(Date.now(), lastMade + 1000);
    const time = new Date(lastMade);
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60000).toISOString().slice(0, 19);
    const size = Math.abs(offset);
    return `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  }
  function newName() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  // MARK: One part at a time

  const parts = [...document.querySelectorAll("section.part")];
  const tabs = [...document.querySelectorAll(".tabs a")];
  tabs[0].parentElement.hidden = shown === 0;
  function show() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target?.closest("section.part") ?? parts[shown === 0 ? 1 : 0];
    for (const other of parts) other.hidden = other !== part;
    for (const tab of tabs) {
      if (tab.hash === `#${part.id}`) tab.setAttribute("aria-current", "page"); else tab.removeAttribute("aria-current");
    }
    if (target && target !== part) target.scrollIntoView(); else scrollTo(0, 0);
    if (part.id === "week" && target === part) document.querySelector("#week li[data-opens]:not(.past)")?.closest(".day")?.scrollIntoView();
  }
  addEventListener("hashchange", show);

  // MARK: Now and next

  const entries = [...document.querySelectorAll("#week li[data-opens]")];
  function copyOf(entry, minute) {
    const copy = entry.cloneNode(true);
    for (const node of [copy, ...copy.querySelectorAll("[id]")]) node.removeAttribute("id");
    for (const node of copy.querySelectorAll("form.count")) node.remove();
    const ahead = Number(entry.dataset.opens) - minute;
    if (ahead > 0) {
      const text = ahead < 60 ? fill(words.inMinutes, ahead) : ahead < 24 * 60 ? fill(words.inHours, Math.floor(ahead / 60), ahead % 60) : entry.dataset.day;
      copy.querySelector(".when").after(element("p", { className: "soon", textContent: text }));
    }
    return copy;
  }
  let drawnAt = -1;
  function drawNow() {
    const minute = Math.floor(Date.now() / 60000);
    if (minute === drawnAt) return;
    drawnAt = minute;
    const current = entries.filter((entry) => Number(entry.dataset.opens) <= minute && minute < Number(entry.dataset.closes));
    const next = entries.filter((entry) => Number(entry.dataset.opens) > minute).slice(0, 2);
    for (const entry of entries) entry.classList.toggle("past", Number(entry.dataset.closes) <= minute);
    const list = (id, found, none) => document.getElementById(id)
      .replaceChildren(...found.length ? found.map((entry) => copyOf(entry, minute)) : [element("li", { className: "quiet", textContent: none })]);
    list("now-list", current, words.nothingNow);
    list("next-list", next, words.nothingNext);
    drawPressed();
  }

  // MARK: Writing down

  let state = null;
  let own = [];
  let chains = new Map();

  /// What holds: of each chain the latest, whatever came first; the same rule as the server's.
  function fold() {
    const all = new Map((state?.records ?? []).map((record) => [record.id, { record, standing: "arrived" }]));
    for (const entry of own) if (entry.record.kind !== "seen" && !all.has(entry.id)) all.set(entry.id, entry);
    const later = (a, b) => {
      const [x, y] = [a, b].map(({ record }) => [Date.parse(record.made), record.corrects ? 1 : 0, record.id]);
      const place = x.findIndex((value, place) => value !== y[place]);
      return place >= 0 && x[place] > y[place];
    };
    chains = new Map();
    for (const entry of all.values()) {
      const first = entry.record.corrects ?? entry.record.id;
      const old = chains.get(first);
      if (!old || later(entry, old)) chains.set(first, entry);
    }
    for (const [first, entry] of chains) if (entry.record.kind === "withdrawn") chains.delete(first);
  }
  const metBy = (subject) => [...chains].filter(([, { record }]) => record.kind === "met" && record.about === subject && !record.text);

  async function record(fields) {
    const id = newName();
    const entry = { id, record: { id, ...fields, made: clock() }, standing: "waiting" };
    await inStore("records", "readwrite", (store) => store.put(entry));
    navigator.storage?.persist?.().catch(() => {});
    navigator.serviceWorker?.ready.then((registration) => registration.sync?.register("records")).catch(() => {});
    await draw();
    sync();
  }
  function say(text, isBad = false) {
    const place = document.getElementById("kept");
    place.textContent = text;
    place.classList.toggle("bad", isBad);
  }
  addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-record]");
    if (!form) return;
    event.preventDefault();
    const data = new FormData(form);
    const fields = { kind: data.get("kind") };
    for (const name of ["about", "text", "due", "corrects"]) if (data.get(name)?.trim()) fields[name] = data.get(name).trim();
    if (data.get("count")) fields.count = Number(data.get("count"));
    if (form.dataset.corrects) fields.corrects = form.dataset.corrects;
    try {
      const pressed = form.classList.contains("meet") ? metBy(fields.about) : [];
      if (pressed.length) for (const [first] of pressed) await record({ kind: "withdrawn", corrects: first });
      else await record(fields);
      form.reset();
      delete form.dataset.corrects;
      say(words.kept);
    } catch {
      say(words.notKept, true);
      location.hash = "#notes";
    }
  });

  const labels = new Map();
  for (const option of document.querySelectorAll("select[name=about] option")) labels.set(option.value, option.textContent);
  for (const entry of entries) {
    const about = entry.querySelector("form.count input[name=about]")?.value;
    if (about) labels.set(about, `${entry.querySelector("h3").textContent}, ${entry.dataset.day}`);
  }

  function lineOf(first, entry) {
    const { record, standing, finding } = entry;
    const line = element("li", { data: { id: record.id, standing } });
    const about = record.about ? labels.get(record.about) ?? record.about : "";
    const text = record.erased ? words.unreadable : record.text ?? "";
    const head = record.kind === "headcount" ? String(record.count) : record.kind === "met" ? text || about : text;
    line.append(element("p", { className: "text" }, element("bdi", { textContent: head })));
    const facts = [record.kind === "met" && !text ? "" : about, record.due ? `${words.due} ${record.due}` : "", record.made.slice(0, 16).replace("T", " ")];
    const place = standing === "sent" ? "arrived" : standing;
    line.append(element("p", { className: "quiet" }, facts.filter(Boolean).join(" · ") + " · ", element("span", { className: place, textContent: words[place] })));
    if (finding) line.append(element("p", { className: "refused", textContent: `${finding.message} ${finding.mend}` }));
    const deeds = element("p", { className: "deeds" });
    const deed = (text, data) => deeds.append(element("button", { type: "button", textContent: text, data }));
    if (standing === "refused") deed(words.dismiss, { dismiss: record.id });
    else {
      if (["note", "promise"].includes(record.kind) && record.text) deed(words.change, { change: first });
      deed(words.takeBack, { takeBack: first });
    }
    line.append(deeds);
    return line;
  }
  addEventListener("click", async (event) => {
    const data = event.target.closest?.("button")?.dataset ?? {};
    if (data.takeBack) await record({ kind: "withdrawn", corrects: data.takeBack });
    if (data.dismiss) {
      await inStore("records", "readwrite", (store) => store.delete(data.dismiss));
      await draw();
    }
    const old = data.change && chains.get(data.change)?.record;
    if (old) {
      const form = document.getElementById(`write-${old.kind}`);
      form.closest("details").open = true;
      form.dataset.corrects = data.change;
      form.elements.text.value = old.text;
      form.elements.about.value = old.about ?? "";
      if (form.elements.due) form.elements.due.value = old.due ?? "";
      form.elements.text.focus();
    }
  });

  function drawPressed() {
    for (const button of document.querySelectorAll("[data-met]")) {
      button.setAttribute("aria-pressed", String(metBy(button.dataset.met).length > 0));
    }
  }
  function drawRecords() {
    for (const kind of ["met", "promise", "note", "headcount"]) {
      const found = [...chains].filter(([, entry]) => entry.record.kind === kind).reverse();
      const names = new Set();
      // One line for one person, however many phones recorded it.
      const lines = found.filter(([, { record }]) => {
        if (kind !== "met") return true;
        const name = `${record.about} ${(record.text ?? "").toLowerCase().replace(/\s/g, "")}`;
        return !names.has(name) && names.add(name);
      });
      document.getElementById(`list-${kind}`).replaceChildren(
        ...lines.length ? lines.map(([first, entry]) => lineOf(first, entry)) : [element("li", { className: "quiet", textContent: words.none })]);
    }
  }

  // MARK: How old this copy is

  let connection = "unknown";
  let copy = null;
  function drawStanding(checked) {
    const place = document.getElementById("standing");
    const current = state?.release ?? shown;
    const isOld = current > shown;
    const when = checked ? new Date(checked).toLocaleString(tongue, { dateStyle: "short", timeStyle: "short" }) : words.never;
    const text = connection === "gone" ? words.gone
      : shown === 0 && !isOld ? words.noRelease
      : isOld ? fill(words.outdated, shown, current)
      : connection === "online" ? fill(words.current, shown)
      : fill(words.offline, shown, when);
    const waiting = own.filter((entry) => entry.standing === "waiting" && entry.record.kind !== "seen").length;
    const notes = [text, waiting ? fill(words.queued, waiting) : "", copy && !isOld && connection !== "gone" ? words.whole : ""].filter(Boolean);
    const standing = notes.join(" · ");
    if (place.textContent !== standing) place.textContent = standing;
    place.className = connection === "gone" ? "gone" : isOld ? "old" : connection === "online" ? "current" : "";
  }
  function drawNews() {
    if (!state) return;
    const changes = document.getElementById("changes");
    if (state.since) {
      document.getElementById("changes-title").textContent = fill(words.changedSince, state.since);
      changes.replaceChildren(...state.changes.length
        ? state.changes.map((change) => element("li", { className: change.kind, textContent: change.text }))
        : [element("li", { className: "quiet", textContent: words.nothingChanged })]);
    }
  }

  async function draw() {
    own = await records();
    fold();
    drawNow();
    drawPressed();
    drawRecords();
    drawNews();
    drawStanding(await kept("checked"));
  }

  // MARK: The network, when there is one

  let syncing = null;
  let again = false;
  function sync() {
    if (syncing) { again = true; return syncing; }
    return syncing = exchange().finally(() => {
      syncing = null;
      if (again) { again = false; sync(); }
    });
  }
  async function exchange() {
    try {
      const status = await send();
      const looked = await kept("looked");
      const since = looked?.before ?? 0;
      const response = await fetch(`${base}state.json?lang=${tongue}&since=${since}`, { cache: "no-store", headers: { Accept: "application/json" } });
      if (status === 410 || response.status === 410) connection = "gone";
      else if (response.ok) {
        state = await response.json();
        connection = "online";
        await keep("state", state);
        await keep("checked", Date.now());
        const received = new Set(state.received);
        for (const entry of await records()) {
          if (entry.standing === "sent" && received.has(entry.id)) await inStore("records", "readwrite", (store) => store.delete(entry.id));
        }
      } else connection = "offline";
    } catch {
      connection = "offline";
    }
    await draw();
    const worker = navigator.serviceWorker?.controller ?? (await navigator.serviceWorker?.getRegistration())?.active;
    worker?.postMessage("refresh");
  }

  /// Says that somebody is looking, which opens what was sent to them; once that this release was shown; and remembers which one was
  /// shown before it.
  async function look() {
    if (document.visibilityState !== "visible" || shown === 0) return;
    fetch(`${base}look`, { method: "POST" }).catch(() => {});
    const looked = await kept("looked");
    if (looked?.release === shown) return;
    await keep("looked", { release: shown, before: looked?.release ?? null });
    await record({ kind: "seen", release: shown });
  }

  navigator.serviceWorker?.addEventListener("message", (event) => {
    const { held } = event.data ?? {};
    if (!held) return;
    const first = copy === null;
    const isOther = held.release > shown || !first && held.version !== copy;
    if (first || isOther) copy = held.version;
    if (isOther) document.getElementById("ready").hidden = false;
    kept("checked").then(drawStanding);
  });

  await keep("language", tongue);
  state = await kept("state") ?? null;
  show();
  await draw();
  await look();
  await sync();
  try {
    await navigator.serviceWorker?.register("worker.js", { updateViaCache: "none" });
    (await navigator.serviceWorker?.ready)?.active?.postMessage("refresh");
  } catch { /* The page works without, as long as there is a network. */ }
  addEventListener("online", () => sync());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") { look(); sync(); } });
  setInterval(drawNow, 15000);
  setInterval(() => { if (document.visibilityState === "visible") sync(); }, 60000);
  const subscribe = document.getElementById("subscribe");
  subscribe.href = subscribe.href.replace(/^https?:/, "webcal:");

  """#
