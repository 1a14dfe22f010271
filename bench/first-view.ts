/** How long a browser takes from an address to something to read: first paint of content, and all loaded. */

import type { Browser } from "playwright-core";
import { openBrowser } from "../test/desk/browser.js";
import { shareOf } from "./share-of.js";

/** Openings of each page. */
const ROUNDS = 9;

/** Milliseconds since the navigation began. */
interface View {
	readonly painted: number;
	readonly loaded: number;
}

/** A table as text: of each page the medians and what one in twenty exceed, each opening with nothing in the cache. */
export async function firstViews(
	address: string,
	pages: readonly string[],
): Promise<string> {
	const browser = await openBrowser();
	const lines = [
		`\nfirst view in Chromium ${browser.version()}, ${ROUNDS} times; milliseconds`,
		`${"page".padEnd(34)} painted    p95  loaded    p95`,
	];
	for (const page of pages) {
		const views: View[] = [];
		for (let round = 0; round < ROUNDS; round++)
			views.push(await viewOf(browser, address + page));
		const [painted, loaded] = [
			views.map((view) => view.painted),
			views.map((view) => view.loaded),
		];
		const figures = [painted, loaded].flatMap((times) => [
			shareOf(times, 0.5),
			shareOf(times, 0.95),
		]);
		lines.push(
			`${page.padEnd(34)} ${figures.map((value) => value.toFixed(0).padStart(7)).join("")}`,
		);
	}
	await browser.close();
	return `${lines.join("\n")}\n`;
}

async function viewOf(browser: Browser, url: string): Promise<View> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(url, { waitUntil: "load" });
	const told: unknown = await page.evaluate(
		`new Promise((told) => {
			const view = () => {
				const [navigation] = performance.getEntriesByType("navigation");
				const [painted] = performance.getEntriesByName("first-contentful-paint");
				if (painted && navigation.loadEventEnd > 0)
					told([painted.startTime, navigation.loadEventEnd]);
				else requestAnimationFrame(view);
			};
			view();
		})`,
	);
	await context.close();
	const [painted, loaded] = told as readonly [number, number];
	return { painted, loaded };
}
