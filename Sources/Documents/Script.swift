/// The seal in the corner of a tab: the first character of the name's last.
package let icon = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="8" fill="#a8321f"/>\
  <path d="M8 40h48M14 40V28M50 40V28M14 30c6-10 30-10 36 0" fill="none" stroke="#fff" stroke-width="5"/></svg>

  """

/// The module that makes pages nicer; without it they say and do the same.
///
/// It opens what a link points into, and shows a bar when the server says that the trip has changed. The event `changed`
/// may carry the trip's identifier; an empty one concerns everybody.
package let script = """
  // Opens the details that an address points to.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let node = target; node; node = node.parentElement) if (node.localName === "details") node.open = true;
    target?.scrollIntoView({ block: "nearest" });
  }
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  // Paper shows everything that can be unfolded on a list.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll(".tours details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of folded) details.open = false; });

  // A bar, when the programme has changed on the server.
  const bar = document.querySelector("[data-live]");
  if (bar && "EventSource" in window) {
    const events = new EventSource(bar.dataset.live);
    events.addEventListener("changed", (event) => {
      if (event.data && event.data !== bar.dataset.trip) return;
      const link = document.createElement("a");
      link.href = location.pathname + location.search;
      link.textContent = bar.dataset.reload;
      bar.replaceChildren(bar.dataset.say + " ", link);
    });
    addEventListener("pagehide", () => events.close());
  }

  """
