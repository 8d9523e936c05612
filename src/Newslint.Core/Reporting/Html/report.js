"use strict";

// What the page can do beyond links: open cards in place, and show only some of the findings.
// Text of the copy is only read here, never made into markup.

const main = document.querySelector("main");
const summary = document.getElementById("summary");
const filters = document.getElementById("filters");
const strength = ["suggestion", "warning", "error"];

// The style sheet shows the summary first; the order of the keyboard follows the document.
main.before(summary);
if (filters) {
  main.before(filters);
  filters.hidden = false;
}

const cardsOf = mark => mark.dataset.cards.split(" ").map(id => document.getElementById(id)).filter(Boolean);
const marksOf = card => [...card.closest("article").querySelectorAll(`mark[data-cards~="${card.id}"]`)];

function closeAll() {
  document.querySelectorAll(".card.open, .card:target").forEach(card => {
    card.classList.remove("open");
    card.classList.add("closed");
  });
  document.querySelectorAll("mark.lit").forEach(mark => mark.classList.remove("lit"));
}

function openCards(cards) {
  closeAll();
  for (const card of cards) {
    card.closest("details").open = true;
    card.classList.remove("closed");
    card.classList.add("open");
    marksOf(card).forEach(mark => mark.classList.add("lit"));
  }

  history.replaceState(null, "", `#${cards[0].id}`);
}

function toCards(mark) {
  const cards = cardsOf(mark).filter(card => !card.hidden);
  if (cards.length > 0) {
    openCards(cards);
    cards[0].focus({ preventScroll: true });
    cards[0].scrollIntoView({ block: "nearest" });
  }
}

function toText(card) {
  const mark = marksOf(card)[0];
  mark?.querySelector("a").focus({ preventScroll: true });
  mark?.scrollIntoView({ block: "nearest" });
}

main.addEventListener("click", event => {
  const mark = event.target.closest("mark");
  const card = event.target.closest(".card");
  const href = event.target.closest("a")?.getAttribute("href") ?? "";
  if (mark) {
    event.preventDefault();
    toCards(mark);
  } else if (card && href.startsWith("#m")) {
    event.preventDefault();
    toText(card);
  } else if (card && !href.startsWith("#l") && !event.target.closest(".more")) {
    event.preventDefault();
    if (card.classList.contains("open") && getSelection().isCollapsed) {
      closeAll();
    } else {
      openCards([card]);
      marksOf(card)[0]?.scrollIntoView({ block: "nearest" });
    }
  }
});

document.addEventListener("keydown", event => {
  const opened = document.querySelector(".card.open");
  if (event.key === "Escape" && opened) {
    closeAll();
    toText(opened);
  }
});

function openAddressed() {
  const card = document.getElementById(location.hash.slice(1));
  if (card?.classList.contains("card")) {
    openCards([card]);
    card.scrollIntoView({ block: "center" });
  }
}

addEventListener("hashchange", openAddressed);
openAddressed();

// Filters.

const all = [...main.querySelectorAll(".card")];
const files = [...main.querySelectorAll(".file")];

function markShown(mark) {
  const shown = cardsOf(mark).filter(card => !card.hidden).map(card => strength.indexOf(card.dataset.severity));
  const isOff = shown.length === 0;
  mark.className = isOff ? "off" : strength[Math.max(...shown)];
  mark.querySelector("a").tabIndex = isOff ? -1 : 0;
}

function tellCount(count) {
  const number = new Intl.NumberFormat("en");
  const findings = `${number.format(all.length)} ${all.length === 1 ? "finding" : "findings"}`;
  filters.querySelector("output").value = count === all.length ? findings : `${number.format(count)} of ${findings}`;
}

function applyFilters() {
  const wanted = new FormData(filters);
  const severities = new Set(wanted.getAll("severity"));
  const [category, rule] = [wanted.get("category"), wanted.get("rule")];
  const path = wanted.get("file").toLowerCase();
  let count = 0;
  closeAll();
  for (const file of files) {
    const hasPath = file.querySelector("h2").textContent.toLowerCase().includes(path);
    let shown = 0;
    for (const card of file.querySelectorAll(".card")) {
      card.hidden = !hasPath || !severities.has(card.dataset.severity)
        || (category !== "" && card.dataset.category !== category) || (rule !== "" && card.dataset.rule !== rule);
      shown += card.hidden ? 0 : 1;
    }

    file.hidden = shown === 0;
    if (!file.hidden) {
      file.querySelectorAll("mark").forEach(markShown);
    }

    count += shown;
  }

  tellCount(count);
  summary.querySelectorAll("[data-rule]").forEach(link => link.toggleAttribute("aria-current", rule !== "" && link.dataset.rule === rule));
}

if (filters) {
  filters.addEventListener("input", applyFilters);
  filters.addEventListener("submit", event => event.preventDefault());
  filters.addEventListener("reset", () => setTimeout(applyFilters));
  tellCount(all.length);
}

summary.addEventListener("click", event => {
  const link = event.target.closest("[data-rule]");
  if (link) {
    event.preventDefault();
    const { rule } = filters.elements;
    rule.value = rule.value === link.dataset.rule ? "" : link.dataset.rule;
    applyFilters();
    filters.scrollIntoView({ block: "start" });
  }
});

// Paper has no way to open what is closed.

let openedForPaper = [];
addEventListener("beforeprint", () => {
  openedForPaper = files.filter(file => !file.open);
  openedForPaper.forEach(file => (file.open = true));
});
addEventListener("afterprint", () => openedForPaper.forEach(file => (file.open = false)));
