/**
 * Measures near copies: `npm run eval:copies [-- --seed S] [--misses]`, on `../shared/briefings` and `../shared/polnear`.
 *
 * Real pairs: every pair of documents in which copies are found, against the tellings judged by eye in `copies/judged.json`. Look-alikes:
 * the pairs judged to be none there. Made: copies made from real articles, found by their bands among all. Same matter: articles of
 * different outlets that share most rare words. Then time of the processor. Exit codes: 0 precision 0.98 and recall 0.95 reached, 1 not,
 * 2 no texts.
 */

import { parseArgs } from "node:util";
import { findCopies } from "../src/documents/copies/find-copies.js";
import {
	type Fingerprint,
	makeFingerprint,
} from "../src/documents/copies/fingerprint.js";
import { judgeCopy } from "../src/documents/copies/judge-copy.js";
import { bodyOf, type CorpusText, readCorpora } from "./copies/corpus-texts.js";
import { familiesOf, judged } from "./copies/judged.js";
import { measureMade } from "./copies/measure-made.js";
import {
	PRECISION,
	printRow,
	reportPairs,
	tell,
} from "./copies/report-pairs.js";
import { sameTopicPairs } from "./copies/same-topic.js";

const SAME_TOPIC = 500;

const { values } = parseArgs({
	options: {
		seed: { type: "string", default: "1" },
		misses: { type: "boolean", default: false },
	},
});
const { misses } = values;

process.exitCode = main();

function main(): number {
	const texts = readCorpora(["briefings", "polnear"]);
	if (texts.length === 0) {
		process.stderr.write("eval:copies: no texts in ../shared\n");
		return 2;
	}
	const prints = texts.map(({ document, blocks }) =>
		makeFingerprint(document, blocks),
	);
	printRow(["pairs", "wanted", "found", "right", "precision", "recall"]);
	printRow(["---", "---", "---", "---", "---", "---"]);
	const seed = Number(values.seed);
	const articles = texts.filter(({ document }) =>
		document.id.startsWith("polnear"),
	);
	const reached = [
		measureReal(prints),
		...(["outlet and day known", "nothing known"] as const).map((known) =>
			measureMade(texts, prints, { known, seed, misses }),
		),
		measureNone("look-alikes judged by eye", judged.lookAlikes, prints),
		measureNone(
			"same matter, other outlet",
			sameTopicPairs(articles, SAME_TOPIC).map(
				([a, b]) => [a.document.id, b.document.id] as const,
			),
			prints,
		),
	];
	printSpeed(texts, prints);
	return reached.every((is) => is) ? 0 : 1;
}

/** All documents as they are, each against all. */
function measureReal(prints: readonly Fingerprint[]): boolean {
	const ids = prints.map(({ document }) => document);
	const families = [...familiesOf(ids)].sort();
	const wanted = families.flatMap(([a, family]) =>
		families
			.filter(([b, other]) => a < b && family === other)
			.map(([b]) => `${a} ${b}`),
	);
	return reportPairs("real, each document against all", {
		wanted: new Set(wanted),
		found: findCopies(prints).map(({ a, b }) => `${a} ${b}`),
		misses,
	});
}

/** Pairs of which none is a copy. */
function measureNone(
	name: string,
	pairs: readonly (readonly [string, string])[],
	prints: readonly Fingerprint[],
): boolean {
	const byId = new Map(prints.map((print) => [print.document, print]));
	const found = pairs.filter(
		([a, b]) => judgeCopy(byId.get(a)!, byId.get(b)!) !== null,
	);
	printRow([`${name} (${pairs.length})`, "0", `${found.length}`, "0", "", ""]);
	if (misses) for (const pair of found) tell("wrong", pair.join(" "));
	return found.length <= pairs.length * (1 - PRECISION);
}

/** Time of the processor for fingerprints, and for finding all copies by their bands. */
function printSpeed(
	texts: readonly CorpusText[],
	prints: readonly Fingerprint[],
): void {
	const words = texts.reduce(
		(sum, text) => sum + bodyOf(text).join(" ").split(/\s+/).length,
		0,
	);
	const making = processorTime(() => {
		for (const { document, blocks } of texts) makeFingerprint(document, blocks);
	});
	const finding = processorTime(() => findCopies(prints));
	const size = prints.map(
		({ data, bands }) => data.length + bands.join("").length,
	);
	process.stdout.write(
		[
			"",
			`documents                             ${texts.length}, ${Math.round(words / texts.length)} words on average`,
			`a fingerprint, of 1,000 words         ${((making / words) * 1000).toFixed(2)} ms`,
			`looking up and judging, a document    ${(finding / texts.length).toFixed(2)} ms`,
			`a fingerprint, at most                ${Math.max(...size)} bytes`,
			"",
		].join("\n"),
	);
}

/** Milliseconds. */
function processorTime(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
