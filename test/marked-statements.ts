/** Statements marked in place, for tests: `[source: The minister] [cue: said] [content: the draft was dead].` */

import { loadTagger } from "../src/app/load-models.js";
import { analyze } from "../src/language/analyze.js";
import type { Analysis } from "../src/model/analysis.js";
import type { Attribution } from "../src/model/statement.js";
import { findAttributions } from "../src/statements/find-attributions.js";
import { encoderTools, statementTools } from "./statement-tools.js";

const tagger = loadTagger();

/** One labelled piece of the text; labels carry a number where a sentence holds several statements (`cue2`). */
interface Mark {
	readonly label: string;
	readonly start: number;
	readonly end: number;
}

/** The text without its marks. */
export function unmarked(marked: string): string {
	return unmark(marked).text;
}

/** The marked text in the one order of marks that `markStatements` writes. */
export function inOrder(marked: string): string {
	const { text, marks } = unmark(marked);
	return mark(text, marks);
}

/** The same as `markStatements`, found by the engine that is not the usual one. */
export async function markStatementsByEncoder(text: string): Promise<string> {
	const analysis = analysisOf(text);
	const tools = await encoderTools(analysis);
	return mark(text, findAttributions(analysis, [], tools).flatMap(marksOf));
}

/** The text with the statements found in it marked in place. Paragraphs are parted by a line break; marks may nest. */
export function markStatements(text: string): string {
	return mark(text, attributionsOf(text).flatMap(marksOf));
}

/** The attributions of a plain text, each of its lines a body paragraph. */
export function attributionsOf(text: string): readonly Attribution[] {
	return findAttributions(analysisOf(text), [], statementTools);
}

function analysisOf(text: string): Analysis {
	const blocks: { start: number; end: number; kind: "body" }[] = [];
	for (const line of text.matchAll(/[^\n]+/g))
		blocks.push({
			start: line.index,
			end: line.index + line[0].length,
			kind: "body",
		});
	return analyze(text, blocks, tagger);
}

function marksOf(found: Attribution, index: number): readonly Mark[] {
	const number = index === 0 ? "" : String(index + 1);
	const spans: [string, readonly { start: number; end: number }[]][] = [
		["source", found.source ? [found.source] : []],
		["cue", found.cue ? [found.cue] : []],
		["content", found.content],
	];
	return spans.flatMap(([label, list]) =>
		list.map((span) => ({
			label: label + number,
			start: span.start,
			end: span.end,
		})),
	);
}

function unmark(marked: string): { text: string; marks: readonly Mark[] } {
	const marks: Mark[] = [];
	const open: { label: string; start: number }[] = [];
	let text = "";
	for (let at = 0; at < marked.length; ) {
		const label = /^\[((?:source|cue|content)\d*): /.exec(
			marked.slice(at, at + 20),
		);
		if (label) {
			open.push({ label: label[1] as string, start: text.length });
			at += label[0].length;
		} else if (marked[at] === "]") {
			const { label: name, start } = open.pop() as {
				label: string;
				start: number;
			};
			marks.push({ label: name, start, end: text.length });
			at++;
		} else {
			text += marked[at];
			at++;
		}
	}
	return { text, marks };
}

/** The text with its marks, the outer mark first where two begin together. */
function mark(text: string, marks: readonly Mark[]): string {
	const sorted = [...marks].sort(
		(a, b) =>
			a.start - b.start || b.end - a.end || a.label.localeCompare(b.label),
	);
	const openings = new Map<number, string>();
	const closings = new Map<number, string>();
	for (const one of sorted) {
		openings.set(one.start, `${openings.get(one.start) ?? ""}[${one.label}: `);
		closings.set(one.end, `${closings.get(one.end) ?? ""}]`);
	}
	let shown = "";
	for (let at = 0; at <= text.length; at++)
		shown +=
			(closings.get(at) ?? "") + (openings.get(at) ?? "") + (text[at] ?? "");
	return shown;
}
