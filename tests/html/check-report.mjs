// Proves in a browser what the tests of the markup cannot: that nothing of hostile copy runs, and that the page works by mouse, by
// keyboard, without its script, on a phone and on paper. Run it by check-report.sh.
// Usage: check-report.mjs HOSTILE-PAGE ITS-JSON-LINES ORDINARY-PAGE LARGE-PAGE FOLDER-FOR-PICTURES
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Browser } from "./browser.mjs";

const [hostile, jsonLines, ordinary, large, pictures] = process.argv.slice(2);
const browser = await Browser.start();
let checks = 0;
let wrong = 0;

function check(what, isRight, seen = "") {
  checks++;
  wrong += isRight ? 0 : 1;
  if (!isRight) {
    console.log(`WRONG  ${what} ${JSON.stringify(seen)}`);
  }
}

const isSeen = selector => browser.ask(selector => document.querySelector(selector).checkVisibility({ contentVisibilityAuto: false }), selector);
const active = () => browser.ask(() => document.activeElement.id || document.activeElement.closest("mark")?.id || document.activeElement.tagName);
const pause = () => browser.ask(() => new Promise(resolve => setTimeout(resolve, 50)));
const count = selector => browser.ask(selector => document.querySelectorAll(selector).length, selector);

async function checkHarmless(what) {
  check(`${what}: no script of the copy ran`, await browser.ask(() => typeof window.pwned === "undefined"));
  check(`${what}: nothing was asked of the network`, browser.requests.length === 0, browser.requests);
  check(`${what}: the console is empty`, browser.complaints.length === 0, browser.complaints);
}

async function checkFindings() {
  const findings = readFileSync(jsonLines, "utf8").trim().split("\n").map(line => JSON.parse(line));
  const named = await browser.ask(() => new Set([...document.querySelectorAll("mark")].flatMap(mark => mark.dataset.cards.split(" "))).size);
  const messages = await browser.ask(() => [...document.querySelectorAll(".message")].map(message => message.textContent));
  check("every finding has a card", await count(".card") === findings.length, [await count(".card"), findings.length]);
  check("every finding is named by a mark", named === findings.length, [named, findings.length]);
  const plain = text => text.replace(/[^ -~]/g, "");
  check("cards say what the findings say", findings.every((finding, i) => plain(finding.message) === plain(messages[i])));
  check("the number of findings is told", (await browser.ask(() => document.querySelector("#filters output").value)) === `${findings.length} findings`);
  return findings;
}

async function checkMouseAndKeyboard() {
  await browser.click("mark a");
  check("a click on a finding opens its card", await isSeen("#c1-1 .more"));
  check("and brings the keyboard there", await active() === "c1-1", await active());
  check("and lights the words", await count("#m1-1.lit") === 1);
  check("the address names the card", await browser.ask(() => location.hash) === "#c1-1");
  await browser.press("Escape");
  check("Escape closes the card", !await isSeen("#c1-1 .more"));
  check("and leads back to the words", await active() === "m1-1", await active());
  await browser.press("Enter");
  check("Enter opens it again", await isSeen("#c1-1 .more"));
  await browser.press("Tab");
  await browser.press("Tab");
  check("Tab goes on within the card", await browser.ask(() => document.activeElement.closest(".card")?.id) === "c1-1");
  await browser.press("Escape");
  await browser.click("#c1-2 .message");
  check("a click on a card opens it", await isSeen("#c1-2 .more") && !await isSeen("#c1-1 .more"));
  check("and lights its words, in all their stretches", await count("mark.lit") === await count("mark[data-cards~='c1-2']"));
  await browser.click("#c1-2 .place a");
  check("its place leads to the words", (await active()).startsWith("m1-"), await active());
  await browser.press("Escape");
  await browser.click("mark[data-cards~='c1-3']");
  check("words of several findings open all their cards", await count(".card.open") === await browser.ask(() => document.querySelector("mark[data-cards~='c1-3']").dataset.cards.split(" ").length));
}

async function checkFilters(findings) {
  const shown = () => browser.ask(() => document.querySelectorAll(".card:not([hidden])").length - document.querySelectorAll(".file[hidden] .card:not([hidden])").length);
  const number = (key, value) => findings.filter(finding => finding[key] === value).length;
  const set = (name, value) => browser.ask((name, value) => {
    const control = document.querySelector(`#filters [name=${name}]`);
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }, name, value);

  await browser.click("#filters [value=error]");
  check("a severity can be left out", await shown() === findings.length - number("severity", "error"), await shown());
  check("its words look as if they were not marked", await count("mark.off") > 0 && await count("mark.error:not(.off)") === 0);
  await browser.click("#filters [type=reset]");
  await pause();
  check("Show all shows all", await shown() === findings.length, await shown());
  await set("rule", findings[0].ruleId);
  check("a rule can be chosen", await shown() === number("ruleId", findings[0].ruleId), await shown());
  await set("rule", "");
  await set("file", findings[0].path.slice(0, 4).toUpperCase());
  const like = findings.filter(finding => finding.path.toLowerCase().includes(findings[0].path.slice(0, 4).toLowerCase())).length;
  check("a file can be searched", await shown() === like, [await shown(), like]);
  await set("file", "");
  await browser.click(".by-rule a");
  const rule = await browser.ask(() => document.querySelector(".by-rule a").dataset.rule);
  check("a rule of the table can be clicked", await shown() === number("ruleId", rule), await shown());
  await browser.click("#filters [type=reset]");
}

/** Text that is lighter on its ground than WCAG AA has it. */
function lowContrast() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = ([r, g, b, a], ground) => [r, g, b].map((c, i) => (c * a + ground[i] * (255 - a)) / 255);
  const light = color => color.map(c => c / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const groundOf = element => (element ? over(rgba(getComputedStyle(element).backgroundColor), groundOf(element.parentElement)) : [255, 255, 255]);
  const seen = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === "" || ["SCRIPT", "OPTION"].includes(element.tagName) || !element.checkVisibility()) {
      continue;
    }

    const ground = groundOf(element);
    const opacity = Number(getComputedStyle(element).opacity);
    const ink = over(rgba(getComputedStyle(element).color).map((c, i) => (i === 3 ? c * opacity : c)), ground);
    const [high, low] = [light(ink), light(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) {
      seen.set(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`, ratio);
    }
  }

  return [...seen.keys()];
}

async function checkLooks() {
  for (const scheme of ["light", "dark"]) {
    await browser.look(1360, 1000, { scheme });
    await browser.open(ordinary);
    await browser.picture(join(pictures, `top-${scheme}.png`));
    await browser.ask(() => document.querySelectorAll(".card").forEach(card => card.classList.add("open")));
    const low = await browser.ask(lowContrast);
    check(`${scheme}: text is dark enough on its ground`, low.length === 0, low);
    await browser.open(ordinary);
    await browser.click("mark a");
    await browser.picture(join(pictures, `copy-${scheme}.png`));
    check(`${scheme}: no line is wider than the window`, await browser.ask(() => document.documentElement.scrollWidth <= innerWidth));
  }

  for (const page of [ordinary, hostile]) {
    await browser.look(375, 812);
    await browser.open(page);
    check("no line is wider than a phone", await browser.ask(() => document.documentElement.scrollWidth <= innerWidth), await browser.ask(() => document.documentElement.scrollWidth));
  }

  await browser.open(ordinary);
  await browser.picture(join(pictures, "phone-top.png"));
  await browser.click("mark a");
  await browser.picture(join(pictures, "phone.png"));
}

async function checkPaper() {
  await browser.look(800, 1100, { media: "print" });
  await browser.open(ordinary);
  check("paper has no controls", !await isSeen("#filters"));
  check("paper has what every card says", await browser.ask(() => [...document.querySelectorAll(".why")].every(why => why.checkVisibility())));
  check("paper has numbers for links", await isSeen("mark sup") && await isSeen(".card .number"));
  check("paper has the cards behind the copy", await browser.ask(() => document.querySelector(".card").getBoundingClientRect().top >= [...document.querySelectorAll("article")][0].querySelector(".row:last-child .copy").getBoundingClientRect().bottom - 1));
  await browser.look(1360, 1000);
  await browser.paper(join(pictures, "paper.pdf"));
}

async function checkWithoutScript() {
  await browser.look(1360, 1000);
  await browser.send("Emulation.setScriptExecutionDisabled", { value: true });
  await browser.open(ordinary, "#c1-1");
  check("without a script a link opens its card", await isSeen("#c1-1 .more"));
  check("without a script the others are closed", !await isSeen("#c1-2 .more"));
  check("without a script the summary is first", await browser.ask(() => document.querySelector("#summary").getBoundingClientRect().bottom <= document.querySelector("main").getBoundingClientRect().top));
  check("without a script no control pretends to work", !await isSeen("#filters"));
  await browser.open(hostile);
  await checkHarmless("without a script");
  await browser.send("Emulation.setScriptExecutionDisabled", { value: false });
}

async function checkLarge() {
  const began = performance.now();
  await browser.open(large);
  await browser.ask(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));
  const opened = performance.now() - began;
  const filtered = await browser.ask(() => {
    const began = performance.now();
    document.querySelector("#filters [value=warning]").click();
    document.body.getBoundingClientRect();
    return performance.now() - began;
  });
  const [files, cards] = [await count(".file"), await count(".card")];
  const megabytes = readFileSync(large).length / 1e6;
  console.log(`large page: ${files} files, ${cards} findings, ${megabytes.toFixed(1)} MB; opened in ${opened.toFixed(0)} ms, filtered in ${filtered.toFixed(0)} ms`);
  check("many files are closed", await count(".file[open]") === 0);
  check("a large page opens in a minute, on a busy machine too", opened < 60_000, opened);
}

/** The last check: it makes the console complain. */
async function checkPolicy() {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end();
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  await browser.open(ordinary);
  await browser.ask(address => {
    const script = document.createElement("script");
    script.textContent = "window.pwned = 2";
    const image = new Image();
    image.src = `${address}x.png`;
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.pwned = 3");
    document.body.append(script, image, button);
    button.click();
    return fetch(address).catch(() => 0);
  }, `http://127.0.0.1:${server.address().port}/`);
  await pause();
  check("the policy stops a script that is not ours", await browser.ask(() => typeof window.pwned === "undefined"));
  check("the policy stops every request", requests === 0, requests);
  check("and the console says so", browser.complaints.filter(text => text.includes("Content Security Policy")).length >= 4, browser.complaints);
  server.close();
}

try {
  await browser.look(1360, 1000);
  await browser.open(hostile);
  await checkHarmless("hostile copy");
  const findings = await checkFindings();
  await checkMouseAndKeyboard();
  await checkFilters(findings);
  await checkHarmless("after all clicks");
  await checkWithoutScript();
  await checkLooks();
  await checkPaper();
  await checkLarge();
  check("the console stayed empty", browser.complaints.length === 0, browser.complaints);
  await checkPolicy();
} finally {
  await browser.close();
}

console.log(`html report: ${checks - wrong} of ${checks} checks passed`);
process.exitCode = wrong === 0 ? 0 : 1;
