/// What the page and its worker have in common: the records that wait on the phone, and how they are sent.
///
/// A record is written to the disk of the phone before anything else is done with it. It leaves the outbox only when the server has
/// answered for it by its name and said in a later state that it is there; until then it is sent again, which does no harm.
/// `database` and `base` are defined before this text.
package let pocketOutbox = #"""
  let opening = null;
  function opened() {
    return opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("records", { keyPath: "id" });
        request.result.createObjectStore("kept");
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); opening = null; };
        request.result.onclose = () => { opening = null; };
        resolve(request.result);
      };
      request.onerror = () => { opening = null; reject(request.error); };
    });
  }
  /// Resolves when what was written would survive the phone's being switched off.
  async function inStore(name, mode, work) {
    const shelf = await opened();
    return new Promise((resolve, reject) => {
      const transaction = shelf.transaction(name, mode, { durability: "strict" });
      const request = work(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  }
  const kept = (name) => inStore("kept", "readonly", (store) => store.get(name));
  const keep = (name, value) => inStore("kept", "readwrite", (store) => store.put(value, name));
  const records = () => inStore("records", "readonly", (store) => store.getAll());

  /// Sends what waits. Throws without a network; returns the status of the last answer, 0 if there was nothing to send.
  async function sendWaiting() {
    const waiting = (await records()).filter((entry) => entry.standing === "waiting");
    const language = await kept("language") ?? "en";
    let status = 0;
    for (let start = 0; start < waiting.length; start += 50) {
      const part = waiting.slice(start, start + 50);
      const response = await fetch(`${base}records?lang=${language}`, {
        method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(part.map((entry) => entry.record)),
      });
      status = response.status;
      if (!response.ok) return status;
      for (const answer of await response.json()) {
        const entry = part.find((entry) => entry.id === answer.id);
        if (!entry) continue;
        entry.standing = answer.outcome === "refused" ? "refused" : "sent";
        entry.finding = answer.finding ?? null;
        await inStore("records", "readwrite", (store) => store.put(entry));
      }
    }
    return status;
  }
  /// Page and worker may both want to send; one does. Both would be no harm.
  function send() {
    return navigator.locks ? navigator.locks.request(`send ${database}`, sendWaiting) : sendWaiting();
  }

  """#

/// The service worker. `database`, `version` and what `pocketOutbox` says come before it.
///
/// A copy of the pocket is a cache named after its version. A new one is filled beside the old one, each file checked by its hash; the
/// pointer is moved when all of them are there, and only then is an older copy removed. Whatever goes wrong before, the old copy stays.
package let pocketWorker = #"""
  const shelf = `kakehashi ${base} `;
  const pointerName = `${shelf}pointer`;
  const copyName = (version) => `${shelf}copy ${version}`;
  const live = ["files.json", "state.json", "records", "calendar.ics", "worker.js"];

  async function pointer() {
    const found = await (await caches.open(pointerName)).match(`${base}pointer`);
    return found ? found.json() : null;
  }

  let running = null;
  function update() { return running ??= take().finally(() => { running = null; }); }

  async function take() {
    const response = await fetch(`${base}files.json`, { cache: "no-store", redirect: "error" });
    if (!response.ok) throw new Error(`files.json: ${response.status}`);
    const list = await response.json();
    const held = await pointer();
    if (held?.version === list.version) return held;
    const copy = await caches.open(copyName(list.version));
    for (const file of list.files) {
      const address = new URL(file.path, self.location).href;
      // What an interrupted filling left is whole: it was checked before it was put there.
      if (await copy.match(address)) continue;
      const answer = await fetch(address, { cache: "no-store", integrity: file.integrity, redirect: "error" });
      if (!answer.ok) throw new Error(`${file.path}: ${answer.status}`);
      await copy.put(address, answer);
    }
    for (const file of list.files) {
      if (!await copy.match(new URL(file.path, self.location).href)) throw new Error(`${file.path} is missing`);
    }
    const next = { version: list.version, release: list.release, former: held?.version ?? null };
    await (await caches.open(pointerName)).put(`${base}pointer`, new Response(JSON.stringify(next)));
    // The copy before stays too: a page opened from it may still ask for its parts.
    const stay = [pointerName, copyName(next.version), copyName(next.former)];
    for (const name of await caches.keys()) if (name.startsWith(shelf) && !stay.includes(name)) await caches.delete(name);
    return next;
  }

  async function tell(message) {
    for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
      if (new URL(client.url).pathname.startsWith(base)) client.postMessage(message);
    }
  }

  async function refresh() {
    try {
      await tell({ held: await update() });
    } catch (error) {
      await tell({ held: await pointer(), failed: String(error) });
    }
  }

  function language(url) {
    const own = ["de", "en", "ja"];
    const wished = [url.searchParams.get("lang"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
    return wished.find((tag) => own.includes(tag)) ?? "en";
  }

  async function answer(request, url) {
    const held = await pointer();
    if (held) {
      const isPage = url.pathname === base;
      const address = isPage ? `${url.origin}${base}?lang=${language(url)}` : url.href.split("#")[0];
      for (const version of [held.version, held.former]) {
        const found = version && await caches.has(copyName(version)) && await (await caches.open(copyName(version))).match(address);
        if (found) return found;
      }
    }
    return fetch(request);
  }

  // Installed means: a whole copy is here.
  addEventListener("install", (event) => { event.waitUntil(update().then(() => self.skipWaiting())); });
  addEventListener("activate", (event) => { event.waitUntil(self.clients.claim()); });
  addEventListener("fetch", (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
    if (live.includes(url.pathname.slice(base.length))) return;
    event.respondWith(answer(event.request, url));
    // Not left to the page alone: one that is broken could not fetch the version that mends it.
    if (event.request.mode === "navigate") event.waitUntil(refresh());
  });
  addEventListener("message", (event) => { if (event.data === "refresh") event.waitUntil(refresh()); });
  addEventListener("sync", (event) => {
    if (event.tag === "records") event.waitUntil(send().then((status) => { if (status >= 500) throw new Error(`records: ${status}`); }));
  });

  """#
