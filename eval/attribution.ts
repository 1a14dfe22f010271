/** `npm run eval:attribution -- FILE.jsonl | FOLDER [--json] [--engine NAME]`: the attribution reader against annotated articles. */

import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { openEngine } from "../src/app/engine/open-engine.js";
import { loadAttributionModel, loadTagger } from "../src/app/load-models.js";
import type { FoundSpan } from "../src/statements/learned/attribution-model.js";
import { findLearnedAttributions } from "../src/statements/learned/find-learned-attributions.js";
import { makeExample } from "../training/attribution/make-examples.js";
import { readStandoff } from "../training/attribution/read-standoff.js";
import { groupArticles, parseLines } from "./attribution-lines.js";
import { KINDS, scoreLabels, spansOf } from "./attribution-protocol.js";
import { countArticle, f1Of, noCounts } from "./attribution-whole.js";
import { engineArgument, engineNamed } from "./engine-argument.js";
import { measureReliability } from "./reliability.js";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: "boolean" }, engine: engineArgument },
});
const wantsJson = values.json === true;
const [path] = positionals;
if (path === undefined) {
	console.error(
		"eval:attribution: name a .jsonl file of labelled lines or a folder with text/ and attributions/",
	);
	process.exit(2);
}
const tagger = loadTagger();
const modelOf = await openEngine(
	engineNamed(values.engine),
	loadAttributionModel(),
);
const result = statSync(path).isDirectory()
	? await measureFolder(path)
	: await measureLines(path);
if (wantsJson) console.log(JSON.stringify(result));

/** Labelled lines, by the published protocol; and how far the chances of contents can be trusted. */
async function measureLines(file: string): Promise<unknown> {
	const articles = groupArticles(
		parseLines(readFileSync(file, "utf8")),
		tagger,
	);
	const lines: {
		readonly first: number;
		readonly spans: readonly FoundSpan[];
		readonly gold: readonly string[];
	}[] = [];
	for (const { analysis, passages, lines: own } of articles) {
		const model = await modelOf(analysis, passages);
		for (const [index, spans] of model.findSpans(analysis, passages).entries())
			lines.push({
				first: passages[index]!.first,
				spans,
				gold: own[index]!.labels,
			});
	}
	const predicted = lines.map(({ first, spans, gold }) => {
		const labels = new Array<string>(gold.length).fill("O");
		for (const span of spans) {
			for (let at = span.start; at < span.end; at++) {
				const place = at === span.start ? "B" : "I";
				labels[at - first] = `${place}-${KINDS[span.kind]}`;
			}
		}
		return labels;
	});
	const scores = scoreLabels(
		lines.map((line) => line.gold),
		predicted,
	);
	const reliability = measureReliability(
		lines.flatMap(({ first, spans, gold }) => {
			const right = new Set(spansOf(gold).content.map((piece) => piece.join()));
			return spans
				.filter((span) => KINDS[span.kind] === "content")
				.map((span) => ({
					chance: span.chance,
					isRight: right.has(`${span.start - first},${span.end - first}`),
				}));
		}),
	);
	if (!wantsJson) {
		console.log("           exact P    R     F1    begin F1  Jaccard");
		for (const kind of KINDS) {
			const { p, r, f1 } = scores.exact[kind];
			const rates = [p, r, f1, scores.begin[kind].f1, scores.jaccard[kind]];
			console.log(`${kind.padEnd(9)} ${rates.map(percent).join("  ")}`);
		}
		console.log("\nchance given to contents, share of them exactly right");
		for (const { count, given, right } of reliability) {
			console.log(`${percent(given)}  ${percent(right)}  (${count})`);
		}
	}
	return scores;
}

function percent(rate: number): string {
	return (100 * rate).toFixed(1).padStart(6);
}

/** A content without the conjunction that the annotators take in and our statements leave out. */
function withoutThat(
	text: string,
	[start, end]: readonly [number, number],
): readonly [number, number] {
	return text.slice(start, start + 5).toLowerCase() === "that "
		? [start + 5, end]
		: [start, end];
}

/** Raw articles, whole attributions. */
async function measureFolder(folder: string): Promise<unknown> {
	const counts = noCounts();
	const range = ([start, end]: readonly [number, number]): {
		start: number;
		end: number;
	} => ({ start, end });
	for (const article of readStandoff(folder)) {
		const { analysis } = makeExample(article, tagger);
		const gold = article.attributions
			.filter((each) => each.content.length > 0)
			.map((each) => ({
				source: each.source.map(range),
				cue: each.cue.map(range),
				content: each.content.map((piece) =>
					range(withoutThat(article.text, piece)),
				),
			}));
		const predicted = findLearnedAttributions(
			analysis,
			await modelOf(analysis),
		).map((each) => ({
			source: each.source ? [each.source] : [],
			cue: each.cue ? [each.cue] : [],
			content: each.content,
		}));
		countArticle(counts, gold, predicted);
	}
	const { gold, predicted, ...right } = counts;
	const f1 = Object.fromEntries(
		Object.entries(right).map(([name, count]) => [name, f1Of(counts, count)]),
	);
	if (!wantsJson) {
		console.log(
			`${gold} annotated, ${predicted} found; F1 of attributions whose`,
		);
		const names: Readonly<Record<string, string>> = {
			cue: "cue is right",
			source: "source overlaps by half",
			content50: "content overlaps by half",
			content90: "content overlaps by nine tenths",
			all50: "three parts are right (content by half)",
			all90: "three parts are right (content by nine tenths)",
		};
		for (const [name, rate] of Object.entries(f1))
			console.log(`  ${names[name]!.padEnd(48)} ${(100 * rate).toFixed(1)}`);
	}
	return { gold, predicted, f1 };
}
