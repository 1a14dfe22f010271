/** A real browser for tests, and what must not happen in it on any page. */

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

/** Where Debian installs it. */
const CHROMIUM = "/usr/bin/chromium";

/** Whether there is a browser to test with. On a build server there must be: a check that is skipped there checks nothing. */
export const hasBrowser: boolean =
	existsSync(CHROMIUM) || process.env.CI === "true";

/** `alias` is a name under which it finds this machine, as others would find it in a network. */
export function openBrowser(alias?: string): Promise<Browser> {
	const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
	if (alias !== undefined)
		args.push(`--host-resolver-rules=MAP ${alias} 127.0.0.1`);
	return chromium.launch({ executablePath: CHROMIUM, args });
}

/** A page that notes what no page of the desk may do: complain on the console, or ask any other host. */
export async function watchedPage(
	browser: Browser,
	address: string,
	{ width = 1280, height = 900 } = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
	const page = await browser.newPage({ viewport: { width, height } });
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("dialog", (dialog) => {
		complaints.push(`a dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		const url = request.url();
		if (!url.startsWith(address) && !url.startsWith("data:"))
			complaints.push(`a request to ${url}`);
	});
	return { page, complaints };
}

const AXE = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);

/** Violations that axe calls serious or critical, a line each; of `rules` alone where some are named. */
export async function seriousViolations(
	page: Page,
	rules: readonly string[] = [],
): Promise<readonly string[]> {
	const options = rules.length === 0 ? {} : { runOnly: rules };
	// Evaluated by the debugger, which the page's own policy does not bind.
	await page.evaluate(AXE);
	const found: unknown = await page.evaluate(
		`axe.run(${JSON.stringify(options)}).then(({ violations }) => violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")))`,
	);
	return found as readonly string[];
}
