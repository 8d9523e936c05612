// A page in headless Chromium, driven by the DevTools protocol over a pipe: nothing to install beside the browser.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export class Browser {
  #calls = new Map();
  #number = 0;
  #rest = "";
  #profile = mkdtempSync(join(tmpdir(), "newslint-chromium-"));
  #waits = new Map();

  /** What the page asked of the network, without the page itself. */
  requests = [];
  /** What the page complained of. */
  complaints = [];

  static async start() {
    const browser = new Browser();
    const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser.process = spawn(
      "chromium",
      ["--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars", `--user-data-dir=${browser.#profile}`, ...root, "about:blank"],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    browser.process.stdio[4].on("data", data => browser.#read(data));
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    browser.session = (await browser.send("Target.attachToTarget", { targetId, flatten: true })).sessionId;
    for (const domain of ["Page", "Runtime", "Network", "Log"]) {
      await browser.send(`${domain}.enable`);
    }

    return browser;
  }

  send(method, params = {}) {
    const id = ++this.#number;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId: this.session }) + "\0");
    return new Promise((resolve, reject) => this.#calls.set(id, { resolve, reject }));
  }

  async open(file, hash = "") {
    this.url = pathToFileURL(file).href;
    // A page of the same file would only be scrolled.
    await this.#navigate("about:blank");
    await this.#navigate(this.url + hash);
  }

  async #navigate(url) {
    const loaded = new Promise(resolve => this.#waits.set("Page.loadEventFired", resolve));
    await this.send("Page.navigate", { url });
    await loaded;
  }

  /** The value of a function on the page. */
  async ask(question, ...values) {
    const expression = `(${question})(${values.map(value => JSON.stringify(value)).join(",")})`;
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }

    return result.value;
  }

  async click(selector) {
    const place = await this.ask(selector => {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const box = element.getClientRects()[0];
      return { x: box.x + Math.min(8, box.width / 2), y: box.y + box.height / 2 };
    }, selector);
    for (const type of ["mousePressed", "mouseReleased"]) {
      await this.send("Input.dispatchMouseEvent", { type, ...place, button: "left", clickCount: 1 });
    }
  }

  async press(key) {
    const code = { Tab: 9, Enter: 13, Escape: 27 }[key];
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", key, code: key, windowsVirtualKeyCode: code, text: key === "Enter" ? "\r" : undefined });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", key, code: key, windowsVirtualKeyCode: code });
  }

  /** How the page is looked at: width and height in pixels, and light, dark or print. */
  async look(width, height, { scheme = "light", media = "" } = {}) {
    await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    await this.send("Emulation.setEmulatedMedia", { media, features: [{ name: "prefers-color-scheme", value: scheme }, { name: "prefers-reduced-motion", value: "reduce" }] });
  }

  async picture(file) {
    const { data } = await this.send("Page.captureScreenshot", { format: "png" });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  async paper(file) {
    const { data } = await this.send("Page.printToPDF", { preferCSSPageSize: true, paperWidth: 8.27, paperHeight: 11.69 });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  async close() {
    const ended = new Promise(resolve => this.process.once("exit", resolve));
    this.session = undefined;
    this.send("Browser.close").catch(() => {});
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #read(data) {
    const messages = (this.#rest + data).split("\0");
    this.#rest = messages.pop();
    for (const message of messages.map(text => JSON.parse(text))) {
      const call = this.#calls.get(message.id);
      if (call) {
        this.#calls.delete(message.id);
        message.error ? call.reject(new Error(message.error.message)) : call.resolve(message.result);
      } else {
        this.#hear(message.method, message.params);
      }
    }
  }

  #hear(method, params) {
    this.#waits.get(method)?.();
    if (method === "Network.requestWillBeSent" && params.request.url.split("#")[0] !== this.url && params.request.url !== "about:blank") {
      this.requests.push(params.request.url);
    } else if (method === "Runtime.exceptionThrown") {
      this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    } else if (method === "Log.entryAdded") {
      this.complaints.push(params.entry.text);
    } else if (method === "Runtime.consoleAPICalled") {
      this.complaints.push(JSON.stringify(params.args));
    } else if (method === "Page.javascriptDialogOpening") {
      this.complaints.push(`dialog: ${params.message}`);
    }
  }
}
