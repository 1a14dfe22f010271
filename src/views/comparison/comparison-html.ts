/** A comparison as one self-contained page in two columns, readable in print and without script. */

import type { DiffPart } from "../../model/comparison.js";
import {
	type Element,
	element,
	type Html,
	writeHtml,
} from "../html/element.js";
import type { ComparisonView, PairRow } from "./comparison-view.js";

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --in: #1a7f37; --out: #b42318; --soft: #8881; }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.counts, .issue, .change { font-family: system-ui, sans-serif; font-size: .85rem; opacity: .8; }
.answer dt { font-weight: bold; margin-top: .6rem; } .answer dd { margin: 0 0 0 1.2rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { vertical-align: top; text-align: left; padding: .6rem .8rem; border-top: 1px solid var(--line); width: 50%; overflow-wrap: anywhere; white-space: pre-wrap; }
tr.head th { border-top: 2px solid var(--line); background: var(--soft); width: auto; white-space: normal; }
tr { break-inside: avoid; }
ins { color: var(--in); text-decoration: underline; text-decoration-thickness: 2px; } del { color: var(--out); text-decoration: line-through; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } ins, del { color: inherit; } ins { font-weight: bold; } }
@media (max-width: 40rem) { table, tbody, tr, td, th { display: block; width: auto; } }
`;

/** The page as one HTML document. */
export function formatComparisonHtml(view: ComparisonView): string {
	const title = `${view.a} → ${view.b}`;
	const page = element("html", { lang: "en" }, [
		element("head", {}, [
			element("meta", { charset: "utf-8" }, []),
			element(
				"meta",
				{ name: "viewport", content: "width=device-width, initial-scale=1" },
				[],
			),
			element("title", {}, [title]),
			element("style", {}, [STYLE]),
		]),
		element("body", {}, [
			element("h1", {}, [title]),
			element("p", { class: "counts" }, [view.counts]),
			element("h2", {}, ["What changed hands"]),
			answerList(view),
			element("h2", {}, ["Point by point"]),
			element("table", {}, [
				element("thead", {}, [
					element("tr", {}, [
						element("th", { scope: "col" }, [view.a]),
						element("th", { scope: "col" }, [view.b]),
					]),
				]),
				element("tbody", {}, view.rows.flatMap(pairRows)),
			]),
		]),
	]);
	return `<!doctype html>\n${writeHtml(page)}\n`;
}

function answerList(view: ComparisonView): Element {
	if (view.answer.length === 0)
		return element("p", {}, ["Nothing of substance."]);
	return element(
		"dl",
		{ class: "answer" },
		view.answer.flatMap(({ issue, lines }) => [
			element("dt", {}, [issue]),
			...lines.map((line) => element("dd", {}, [line])),
		]),
	);
}

function pairRows(row: PairRow): readonly Element[] {
	const told = `${row.change}${row.moved ? ", other number" : ""}${row.told === "" || row.change === "added" || row.change === "dropped" ? "" : `: ${row.told}`}`;
	return [
		element("tr", { class: "head" }, [
			element("th", { colspan: "2", scope: "rowgroup" }, [
				row.numbers,
				" ",
				element("span", { class: "change" }, [told]),
				" ",
				element("span", { class: "issue" }, [`· ${row.issue}`]),
			]),
		]),
		element("tr", { class: row.change }, [
			element("td", {}, side(row.diff, "delete", "del")),
			element("td", {}, side(row.diff, "insert", "ins")),
		]),
	];
}

function side(
	diff: readonly DiffPart[],
	op: DiffPart["op"],
	name: string,
): readonly Html[] {
	return diff.flatMap((part): readonly Html[] =>
		part.op === "equal"
			? [part.text]
			: part.op === op
				? [element(name, {}, [part.text])]
				: [],
	);
}
