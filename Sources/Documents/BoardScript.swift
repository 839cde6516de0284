/// Where the programme board's module is served.
package let boardScriptPath = "/static/board.js"

/// The module of the programme board: dragging by pointer and keyboard, the rules' verdict meanwhile, the changes of others.
///
/// Without it every handle is a link to a page that does the same by a form.
package let boardScript = """
  const desk = document.getElementById("desk");
  const verdict = document.getElementById("verdict");
  const conflict = document.getElementById("conflict");
  const { base, lang, form, trip } = desk.dataset;
  const minutes = (text) => Date.parse(text.replace("Z", ":00Z")) / 60000;
  const instant = (value) => new Date(value * 60000).toISOString().slice(0, 16) + "Z";
  const clock = (value, offset) => new Date((value + Number(offset)) * 60000).toISOString().slice(11, 16);
  const step = 5;
  let drag = null, isStale = false;

  async function ask(path, body) {
    const response = await fetch(`${base}/${path}?lang=${lang}`, {
      method: "POST", body: JSON.stringify(body), credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Form": form },
    });
    return { status: response.status, answer: await response.json().catch(() => null) };
  }

  function name() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Fetches the board again, and leaves open what was open and the focus where it was.
  async function refresh() {
    const response = await fetch(`${base}/board?lang=${lang}`, { credentials: "same-origin" });
    if (!response.ok) return;
    const open = [...desk.querySelectorAll("details[open][id]")].map((details) => details.id);
    const focus = document.activeElement?.closest?.("[data-visit],[data-delegate]");
    const again = focus && selector(focus.dataset);
    const reason = desk.querySelector("#reason")?.value;
    desk.innerHTML = await response.text();
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    if (again) desk.querySelector(again)?.focus({ preventScroll: true });
    if (reason && desk.querySelector("#reason")) desk.querySelector("#reason").value = reason;
    isStale = false;
  }

  function selector({ visit, delegate, tour }) {
    const part = visit ? `[data-visit="${CSS.escape(visit)}"]` : `[data-delegate="${CSS.escape(delegate)}"]`;
    return (tour ? `${part}[data-tour="${CSS.escape(tour)}"]` : part);
  }

  // What a handle becomes at a target, as the server is told.
  function edit(handle, target) {
    const { visit, delegate, tour, was } = handle;
    if (delegate) {
      if (target.tray) return { kind: "move-person", delegate, from: tour };
      if (!target.tour || target.tour === tour) return null;
      return { kind: "move-person", delegate, from: tour, to: target.tour };
    }
    if (target.tray) return tour ? { kind: "take-out", visit, tour, was } : null;
    if (target.to === undefined) return null;
    const to = instant(target.to);
    if (!tour) return { kind: "place", visit, into: target.tour, day: target.day, to };
    if (target.tour === tour) return to === was ? null : { kind: "move-session", visit, tour, was, to };
    return { kind: "transfer", visit, tour, was, into: target.tour, day: target.day, to };
  }

  // Where the pointer is: over which tour or day, at what time of it.
  function targetAt(x, y, handle) {
    const under = document.elementFromPoint(x, y);
    if (!under) return {};
    if (under.closest("[data-tray]")) return { tray: true, element: under.closest("[data-tray]") };
    const tour = under.closest("[data-tour]:not(.handle):not(.chip)");
    if (handle.delegate) return tour ? { tour: tour.dataset.tour, element: tour } : {};
    const board = under.closest(".board");
    if (!board) return {};
    const box = board.getBoundingClientRect();
    const share = (x - drag.grab - box.left) / box.width;
    const to = minutes(board.dataset.first) + Math.round((share * Number(board.dataset.minutes)) / step) * step;
    const lane = under.closest(".tour");
    return { tour: lane?.dataset.tour, day: board.dataset.day, to, offset: board.dataset.offset, element: lane ?? board };
  }

  // The verdict: one question at a time, always the newest.
  let asked = null, isAsking = false;
  async function judge(change, where) {
    asked = { change, where };
    if (isAsking) return;
    isAsking = true;
    while (asked) {
      const { change, where } = asked;
      asked = null;
      if (!change) { verdict.hidden = true; continue; }
      const { status, answer } = await ask("trial", change);
      if (asked) continue;
      show(status, answer, where);
    }
    isAsking = false;
  }

  function show(status, answer, where) {
    verdict.replaceChildren();
    verdict.hidden = !drag;
    const list = status === 200 ? answer.new : answer ?? [];
    verdict.className = "verdict " + (list.length ? "bad" : "good");
    const head = document.createElement("b");
    head.textContent = [where, status === 200 ? answer.summary : ""].filter(Boolean).join(" · ");
    verdict.append(head);
    for (const finding of list.slice(0, 4)) {
      const line = document.createElement("p");
      line.textContent = finding.message;
      verdict.append(line);
    }
    if (list.length > 4) verdict.append("+ " + (list.length - 4));
  }

  async function commit(change) {
    const reason = desk.querySelector("#reason")?.value ?? "";
    const { status, answer } = await ask("edits", { edit: change, command: name(), reason });
    verdict.hidden = true;
    conflict.hidden = true;
    if (status === 200) {
      await refresh();
      const field = desk.querySelector("#reason");
      if (field) field.value = "";
      return;
    }
    if (status === 401) { location.reload(); return; }
    await refresh();
    refuse(answer?.[0] ?? { message: String(status), mend: "" }, status === 409 ? change : null);
    if (answer?.[0]?.code === "drafting.reason-missing") desk.querySelector("#reason")?.focus();
  }

  // Both values: theirs stands on the board, one's own can be applied to it.
  function refuse(finding, change) {
    conflict.replaceChildren();
    const message = document.createElement("p");
    message.textContent = finding.message;
    const mend = document.createElement("p");
    mend.textContent = finding.mend;
    conflict.append(message, mend);
    const now = change && renewed(change);
    if (now) conflict.append(button(conflict.dataset.mine, () => commit(now)));
    conflict.append(button(conflict.dataset.keep, () => { conflict.hidden = true; }));
    conflict.hidden = false;
    conflict.querySelector("button").focus();
  }

  function renewed(change) {
    if (!change.visit || !change.tour) return null;
    const handle = desk.querySelector(selector({ visit: change.visit, tour: change.tour }));
    return handle ? { ...change, was: handle.dataset.was } : null;
  }

  function button(text, deed) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", deed);
    return made;
  }

  // MARK: By pointer

  desk.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(".handle,.chip");
    if (!handle || event.button !== 0 || drag || event.pointerType === "touch") return;
    const box = handle.getBoundingClientRect();
    drag = { handle, data: { ...handle.dataset }, x: event.clientX, y: event.clientY, grab: event.clientX - box.left, moved: false };
  });

  addEventListener("pointermove", (event) => {
    if (!drag || drag.keys) return;
    if (!drag.moved) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 5) return;
      drag.moved = true;
      drag.ghost = drag.handle.cloneNode(true);
      drag.ghost.className = "ghost";
      drag.ghost.style.width = Math.max(drag.handle.offsetWidth, 80) + "px";
      document.body.append(drag.ghost);
      drag.handle.classList.add("lifted");
    }
    event.preventDefault();
    drag.ghost.style.transform = `translate(${event.clientX - drag.grab}px, ${event.clientY - 14}px)`;
    aim(targetAt(event.clientX, event.clientY, drag.data));
    verdict.style.transform = `translate(${Math.min(event.clientX + 16, innerWidth - 340)}px, ${Math.min(event.clientY + 22, innerHeight - 160)}px)`;
  });

  function aim(target) {
    drag.target?.element?.classList.remove("aimed");
    drag.target = target;
    target.element?.classList.add("aimed");
    const change = edit(drag.data, target);
    const key = JSON.stringify(change);
    if (key === drag.key) return;
    drag.key = key;
    drag.change = change;
    const where = target.to !== undefined && !drag.data.delegate ? clock(target.to, target.offset) : "";
    if (drag.ghost) drag.ghost.dataset.when = where;
    judge(change, where);
  }

  function end() {
    drag?.ghost?.remove();
    drag?.handle?.classList.remove("lifted");
    drag?.target?.element?.classList.remove("aimed");
    drag = null;
    asked = null;
    verdict.hidden = true;
    if (isStale) refresh();
  }

  addEventListener("pointerup", (event) => {
    if (!drag || drag.keys) return;
    const { moved, change } = drag;
    if (moved) {
      // The click that ends a drag follows no link; the next one does.
      const swallow = (click) => { click.preventDefault(); click.stopPropagation(); };
      addEventListener("click", swallow, { capture: true });
      setTimeout(() => removeEventListener("click", swallow, { capture: true }), 0);
    }
    end();
    if (moved && change) commit(change);
  });
  addEventListener("pointercancel", () => { if (drag && !drag.keys) end(); });

  // MARK: By keyboard: M or space lifts, arrows move, Enter drops, Escape lets go.

  desk.addEventListener("keydown", (event) => {
    const handle = event.target.closest?.(".handle,.chip");
    if (!drag) {
      if (handle && (event.key === "m" || event.key === " ")) { event.preventDefault(); lift(handle); }
      return;
    }
    if (!drag.keys) return;
    const move = { ArrowLeft: -step, ArrowRight: step }[event.key];
    const lane = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Escape") end();
    else if (event.key === "Enter") { const { change } = drag; end(); if (change) commit(change); }
    else if (move && !drag.data.delegate) { drag.to += event.shiftKey ? move * 6 : move; aimByKeys(); }
    else if (lane) { drag.lane = (drag.lane + lane + drag.lanes.length) % drag.lanes.length; aimByKeys(); }
    else return;
    event.preventDefault();
  });

  function lift(handle) {
    const data = { ...handle.dataset };
    const board = handle.closest(".day")?.querySelector(".board") ?? desk.querySelector(".board");
    const lanes = [...(data.delegate ? desk.querySelectorAll(".board .tour") : board.querySelectorAll(".tour"))];
    if (!data.delegate) lanes.push(board);
    drag = { handle, data, keys: true, board, lanes, lane: Math.max(0, lanes.findIndex((lane) => lane.dataset.tour === data.tour)) };
    drag.to = data.was ? minutes(data.was) : minutes(board.dataset.first) + 120;
    handle.classList.add("lifted");
    const box = handle.getBoundingClientRect();
    verdict.style.transform = `translate(${Math.min(Math.max(box.left, 8), innerWidth - 340)}px, ${Math.min(box.bottom + 8, innerHeight - 160)}px)`;
    aimByKeys();
  }

  function aimByKeys() {
    const element = drag.lanes[drag.lane];
    aim({ tour: element.dataset.tour, day: drag.board.dataset.day, to: drag.to, offset: drag.board.dataset.offset, element });
  }

  // MARK: Undo, redo, and the others

  desk.addEventListener("click", (event) => {
    const deed = event.target.closest("button[data-deed]");
    if (!deed) return;
    event.preventDefault();
    commit({ kind: "undo", number: Number(deed.form.elements.number.value) });
  });
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target.closest?.("input,textarea")) return;
    const isRedo = event.key === "y" || (event.key === "Z" && event.shiftKey);
    if (event.key !== "z" && !isRedo) return;
    event.preventDefault();
    desk.querySelector(`button[data-deed="${isRedo ? "redo" : "undo"}"]:not([disabled])`)?.click();
  });

  const events = new EventSource(desk.dataset.events);
  events.addEventListener("changed", (event) => {
    if (event.data && event.data !== trip) return;
    if (Number(event.lastEventId) <= Number(desk.querySelector(".tools")?.dataset.position)) return;
    if (drag) isStale = true; else refresh();
  });
  addEventListener("pagehide", () => events.close());

  """
