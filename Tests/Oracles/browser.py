"""Looks at a page through Chromium's remote debugging pipe, with Python's standard library alone.

    browser.py PAGE [--widths 320,360,1280] [--axe axe.min.js] [--shots FOLDER]

Prints JSON: for each width and scheme how wide the page is against the window, and whether anything
scrolls sideways that is no box for it; what the page asked the network for; with --axe also every
violation that axe-core finds. With --shots, a picture for each width and scheme.
"""

import argparse
import base64
import json
import os
import shutil
import signal
import subprocess
import tempfile

WIDTHS = "320,360,1280"
SCHEMES = ["light", "dark"]

# What is wider than its parent lets it be, seen or not, outside the boxes that are made to scroll.
LOOK = """
(() => {
  const wide = [...document.querySelectorAll('body *')].filter(one =>
    !one.closest('.scroll, svg') && one.getBoundingClientRect().right > innerWidth + 1);
  const boxes = [...document.querySelectorAll('.scroll')];
  return {
    window: innerWidth,
    page: document.documentElement.scrollWidth,
    wide: wide.map(one => one.tagName + '.' + one.className).slice(0, 5),
    boxes: boxes.length,
    scrolling: boxes.filter(one => one.scrollWidth > one.clientWidth).length,
    h1: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
  };
})()
"""

AXE = """
axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']})
  .then(result => JSON.stringify({
    violations: result.violations.map(one => [one.id, one.nodes.length,
      one.nodes.slice(0, 2).map(node => node.html.slice(0, 200) + ' | ' + node.failureSummary)]),
    unsure: result.incomplete.map(one => [one.id, one.nodes.length]),
    passes: result.passes.map(one => one.id),
  }))
"""


class Browser:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="caseaudit-look-")
        to_child, self.out = os.pipe()
        self.into, from_child = os.pipe()
        program = next(
            filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome", "chrome"]))
        )
        words = [
            program, "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--remote-debugging-pipe", "--hide-scrollbars", f"--user-data-dir={self.folder}",
        ] + (["--no-sandbox"] if os.geteuid() == 0 else [])

        def place():
            # Chromium reads from 3 and writes to 4.
            os.dup2(to_child, 63)
            os.dup2(from_child, 64)
            os.dup2(63, 3)
            os.dup2(64, 4)

        self.process = subprocess.Popen(
            words, close_fds=False, preexec_fn=place, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(to_child)
        os.close(from_child)
        self.rest, self.number, self.events, self.session = b"", 0, [], None

    def read(self):
        while b"\0" not in self.rest:
            more = os.read(self.into, 1 << 20)
            if not more:
                raise RuntimeError("the browser ended")
            self.rest += more
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, page):
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Network", "Runtime"]:
            self.ask(f"{domain}.enable")
        self.ask("Page.navigate", url="file://" + os.path.abspath(page))
        while not any(one.get("method") == "Page.loadEventFired" for one in self.events):
            self.events.append(self.read())

    def value(self, script):
        answer = self.ask(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(json.dumps(answer["exceptionDetails"])[:500])
        return answer["result"].get("value")

    def asked(self):
        urls = [
            one["params"]["request"]["url"] for one in self.events
            if one.get("method") == "Network.requestWillBeSent"
        ]
        return urls

    def end(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("--widths", default=WIDTHS)
    parser.add_argument("--axe")
    parser.add_argument("--shots")
    chosen = parser.parse_args()
    browser = Browser()
    try:
        browser.open(chosen.page)
        looks = []
        for width in map(int, chosen.widths.split(",")):
            for scheme in SCHEMES:
                browser.ask(
                    "Emulation.setDeviceMetricsOverride",
                    width=width, height=900, deviceScaleFactor=1, mobile=False,
                )
                browser.ask(
                    "Emulation.setEmulatedMedia",
                    features=[{"name": "prefers-color-scheme", "value": scheme}],
                )
                look = browser.value(LOOK) | {"width": width, "scheme": scheme}
                if chosen.axe:
                    with open(chosen.axe, encoding="utf-8") as script:
                        browser.value(script.read() + "; 0")
                    look["axe"] = json.loads(browser.value(AXE))
                if chosen.shots:
                    os.makedirs(chosen.shots, exist_ok=True)
                    picture = browser.ask("Page.captureScreenshot", format="png")["data"]
                    with open(f"{chosen.shots}/{width}-{scheme}.png", "wb") as file:
                        file.write(base64.b64decode(picture))
                looks.append(look)
        print(json.dumps({"looks": looks, "asked": browser.asked()}, indent=1))
    finally:
        browser.end()


if __name__ == "__main__":
    main()
