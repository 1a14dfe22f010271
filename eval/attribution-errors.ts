/**
 * `npm run eval:attribution-errors -- FILE.jsonl [COUNT] [SEED] [--engine NAME]`: wrong contents drawn by chance from labelled lines, to
 * be read by eye. What the annotators marked stands in ⟦ ⟧, what was found in { }, cues found between slashes.
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openEngine } from "../src/app/engine/open-engine.js";
import { loadAttributionModel, loadTagger } from "../src/app/load-models.js";
import { CONTENT, CUE } from "../src/statements/learned/states.js";
import { seededRandom, shuffle } from "../training/seeded-random.js";
import { groupArticles, parseLines } from "./attribution-lines.js";
import { spansOf } from "./attribution-protocol.js";
import { engineArgument, engineNamed } from "./engine-argument.js";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { engine: engineArgument },
});
const [path, count = "100", seed = "1"] = positionals;
if (path === undefined) {
	console.error(
		"eval:attribution-errors: name a .jsonl file of labelled lines",
	);
	process.exit(2);
}

/** A wrong content; places are tokens of the line. */
interface WrongContent {
	readonly kind: "missed" | "edge" | "spurious";
	readonly tokens: readonly string[];
	/** What stands before which token: brackets of what was marked and of what was found. */
	readonly marks: ReadonlyMap<number, string>;
	readonly from: number;
	readonly to: number;
}

/** Words shown on either side. */
const REACH = 14;

const modelOf = await openEngine(
	engineNamed(values.engine),
	loadAttributionModel(),
);
const wrong: WrongContent[] = [];
const articles = groupArticles(
	parseLines(readFileSync(path, "utf8")),
	loadTagger(),
);
for (const { analysis, passages, lines } of articles) {
	const model = await modelOf(analysis, passages);
	for (const [index, spans] of model.findSpans(analysis, passages).entries()) {
		const { first } = passages[index]!;
		const { tokens, labels } = lines[index]!;
		const pieces = (kind: number) =>
			spans
				.filter((span) => span.kind === kind)
				.map((span) => [span.start - first, span.end - first] as const);
		wrong.push(
			...wrongContents({
				tokens,
				gold: spansOf(labels).content,
				found: pieces(CONTENT),
				cues: pieces(CUE),
			}),
		);
	}
}
shuffle(wrong, seededRandom(Number(seed)))
	.slice(0, Number(count))
	.forEach((each, index) => {
		console.log(`${index + 1}. ${each.kind}: ${textOf(each)}`);
	});

type Piece = readonly [start: number, end: number];

/** Marked contents not found exactly, and found ones that touch no marked one. */
function wrongContents(line: {
	readonly tokens: readonly string[];
	readonly gold: readonly Piece[];
	readonly found: readonly Piece[];
	readonly cues: readonly Piece[];
}): WrongContent[] {
	const { tokens, gold, found, cues } = line;
	const marks = new Map<number, string>();
	const mark = (pieces: readonly Piece[], open: string, close: string) => {
		for (const [start, end] of pieces) {
			marks.set(start, `${marks.get(start) ?? ""}${open}`);
			marks.set(end, `${close}${marks.get(end) ?? ""}`);
		}
	};
	mark(gold, "⟦", "⟧");
	mark(found, "{", "}");
	mark(cues, "/", "/");
	const touches = (a: Piece, b: Piece) => a[0] < b[1] && b[0] < a[1];
	const missed = gold
		.filter(
			(piece) =>
				!found.some((one) => one[0] === piece[0] && one[1] === piece[1]),
		)
		.map(([from, to]) => ({
			kind: found.some((one) => touches(one, [from, to]))
				? ("edge" as const)
				: ("missed" as const),
			from,
			to,
		}));
	const spurious = found
		.filter((piece) => !gold.some((one) => touches(one, piece)))
		.map(([from, to]) => ({ kind: "spurious" as const, from, to }));
	return [...missed, ...spurious].map((each) => ({ ...each, tokens, marks }));
}

function textOf({ tokens, marks, from, to }: WrongContent): string {
	const start = Math.max(0, from - REACH);
	const end = Math.min(tokens.length, to + REACH);
	const words: string[] = [];
	for (let at = start; at <= end; at++)
		words.push(`${marks.get(at) ?? ""}${at < end ? (tokens[at] ?? "") : ""}`);
	return words.join(" ");
}
