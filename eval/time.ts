/**
 * Measures dates and periods on annotated texts: `npm run eval:time -- DIR [--json] [--misses]`.
 *
 * DIR holds folders of TimeML (`.tml`) or TIMEX2 (`.xml`) files; each folder is a row. Relaxed: the expression was found,
 * overlapping the gold's. Value: and stands for the same days. Gold that names no days (lengths, sets, "recently", years
 * before Christ) is left out, and so is what the reader finds there. Beside the reader stands chrono-node as it comes.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as chrono from "chrono-node";
import { loadCodebook } from "../src/app/load-codebook.js";
import { loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import { dayOfIso, unitInterval } from "../src/language/times/calendar.js";
import { findTimes } from "../src/language/times/find-times.js";
import { makeTimeLexicon } from "../src/language/times/time-lexicon.js";
import type { Block } from "../src/model/document.js";
import { corpusFiles } from "./corpus-files.js";
import { readTimex, type TimexDocument } from "./times/read-timex.js";
import {
	addScore,
	emptyScore,
	type FoundDays,
	f1Of,
	type Score,
	scoreTimes,
} from "./times/score-times.js";

const tagger = loadTagger();
const lexicon = makeTimeLexicon(loadCodebook().times);

process.exitCode = main();

function main(): number {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { json: { type: "boolean" }, misses: { type: "boolean" } },
	});
	const [folder] = positionals;
	if (folder === undefined) {
		console.error(
			"name the folder of the annotated texts: npm run eval:time -- DIR [--json] [--misses]",
		);
		return 2;
	}
	const rows = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({
			name,
			files: corpusFiles(join(folder, name), [".tml", ".xml"]),
		}))
		.filter(({ files }) => files.length > 0)
		.map(({ name, files }) => {
			const documents = files.map((file) =>
				readTimex(readFileSync(file, "utf8")),
			);
			const print = values.misses === true ? printMisses : () => {};
			return {
				corpus: name,
				documents: documents.length,
				travaux: total(documents, readDays, print),
				chrono: total(documents, chronoDays, () => {}),
			};
		});
	if (values.json === true) console.log(JSON.stringify(rows, null, 1));
	else for (const row of rows) printRow(row);
	return rows.length === 0 ? 1 : 0;
}

type Reader = (document: TimexDocument) => readonly FoundDays[];

function total(
	documents: readonly TimexDocument[],
	read: Reader,
	print: (document: TimexDocument, found: readonly FoundDays[]) => void,
): Score {
	return documents.reduce((sum, document) => {
		const found = read(document);
		print(document, found);
		return addScore(sum, scoreTimes(document.times, found));
	}, emptyScore);
}

function readDays({ text, published }: TimexDocument): readonly FoundDays[] {
	const blocks: Block[] = [];
	for (const { index, 0: piece } of text.matchAll(
		/\S(?:[^\n]|\n(?!\s*\n))*/g,
	)) {
		blocks.push({ start: index, end: index + piece.length, kind: "body" });
	}
	return findTimes(analyze(text, blocks, tagger), { published }, lexicon).map(
		({ span, from, to }) => ({
			start: span.start,
			end: span.end,
			days: from === null || to === null ? null : { from, to },
		}),
	);
}

/** What chrono's casual English gives; the month where it knows no more. */
function chronoDays({ text, published }: TimexDocument): readonly FoundDays[] {
	const reference = new Date(`${published ?? "2000-01-01"}T12:00:00Z`);
	return chrono
		.parse(text, reference)
		.map(({ index, text: words, start, end }) => {
			const [first, last] = [start, end ?? start].map((parts) =>
				parts.date().toISOString().slice(0, 10),
			);
			const isMonth =
				start.isCertain("month") && !start.isCertain("day") && end == null;
			const day = dayOfIso(first!);
			const days =
				isMonth && day !== null
					? unitInterval(day, "month", 0)
					: { from: first!, to: last! };
			return { start: index, end: index + words.length, days };
		});
}

function printMisses(
	{ text, times, published }: TimexDocument,
	found: readonly FoundDays[],
): void {
	const show = (days: { from: string; to: string } | null) =>
		days === null ? "-" : `${days.from}/${days.to}`;
	for (const time of times) {
		const hit = found.find(
			({ start, end }) => start < time.end && time.start < end,
		);
		if (
			time.days === null ||
			(hit?.days?.from === time.days.from && hit.days.to === time.days.to)
		)
			continue;
		const context = text
			.slice(Math.max(0, time.start - 60), time.end + 40)
			.replace(/\s+/g, " ");
		console.log(
			`${hit === undefined ? "MISS" : "BAD "} [${time.text}] ${time.value} got ${show(hit?.days ?? null)} pub ${published} | ${context}`,
		);
	}
	for (const { start, end, days } of found) {
		if (times.some((time) => start < time.end && time.start < end)) continue;
		const context = text
			.slice(Math.max(0, start - 50), end + 40)
			.replace(/\s+/g, " ");
		console.log(`FALSE [${text.slice(start, end)}] ${show(days)} | ${context}`);
	}
}

function printRow(row: {
	readonly corpus: string;
	readonly documents: number;
	readonly travaux: Score;
	readonly chrono: Score;
}): void {
	for (const [reader, score] of [
		["travaux", row.travaux],
		["chrono-node", row.chrono],
	] as const) {
		const [relaxed, value] = [f1Of(score.relaxed), f1Of(score.value)];
		console.log(
			`${row.corpus.padEnd(10)} ${reader.padEnd(12)} ${row.documents} documents, ${score.gold} expressions   ` +
				`relaxed P ${relaxed.p.toFixed(3)} R ${relaxed.r.toFixed(3)} F1 ${relaxed.f1.toFixed(3)}   ` +
				`value P ${value.p.toFixed(3)} R ${value.r.toFixed(3)} F1 ${value.f1.toFixed(3)}`,
		);
	}
}
