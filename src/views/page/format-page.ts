/** A page for a terminal: tables as lines or grids, numbers of documents in the margin, the documents at the end. */

import type { Evidence } from "../../model/state.js";
import type { Evidence as LineEvidence } from "../brief/brief-line.js";
import { formatEvidence } from "../brief/format-evidence.js";
import { setParagraph } from "../brief/format-line.js";
import {
	formatSection,
	marginOf,
	pageWidth,
	sectionHead,
} from "../brief/format-section.js";
import { makeParagraphFinder } from "../brief/paragraphs.js";
import { sentenceAround } from "../brief/sentence-around.js";
import type { Ink } from "../text/ink.js";
import { formatGrid } from "./format-grid.js";
import { cellOf, type Page, type Table } from "./page.js";
import { linesOf } from "./page-lines.js";
import { citedDocuments, type SourceBook, sourceLine } from "./sources.js";

export interface PageStyle {
	readonly width: number;
	readonly ink: Ink;
	/** `spelled-out` needs the texts of the documents in the book of sources. */
	readonly evidence: "marks" | "spelled-out";
	readonly sources: SourceBook;
}

/** The page, each line ended by a line feed. "[3]" in the margin is the third document of the list at its end. */
export function formatPage(page: Page, style: PageStyle): string {
	const cited = citedDocuments(
		page.tables.filter(
			({ layout }) => layout === "lines" || style.evidence === "spelled-out",
		),
	);
	const show = makeShow(cited, style);
	const tables = page.tables.map((one) => ({
		table: one,
		lines: one.layout === "lines" ? linesOf(one, show) : [],
	}));
	const setting = {
		...style,
		width: pageWidth(style.width),
		margin: marginOf(tables.flatMap(({ lines }) => lines)),
	};
	const body = tables.flatMap(({ table, lines }) =>
		table.layout === "lines" && table.rows.length > 0
			? [
					...formatSection({ title: table.title, lines }, setting),
					...setLegend(table, setting),
				]
			: setTable(table, setting, show),
	);
	const lines = [
		style.ink("title", page.title),
		...page.notes.flatMap((text) =>
			setParagraph([{ tone: "quiet", text }], { page: setting, indent: 0 }),
		),
		...body,
		...setSources(cited, setting),
	];
	return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

type Setting = PageStyle & { readonly margin: number };
type Show = (evidence: readonly Evidence[]) => readonly LineEvidence[];

/** The first document of each telling, with its number and, where sentences are spelled out, its paragraph. */
function makeShow(
	cited: readonly string[],
	{ evidence: mode, sources }: PageStyle,
): Show {
	const numbers = new Map(cited.map((document, at) => [document, at + 1]));
	const finders = new Map<string, ReturnType<typeof makeParagraphFinder>>();
	return (evidence) =>
		firstOfTellings(evidence).map(({ document, span }) => {
			const mark = `[${numbers.get(document) ?? "?"}]`;
			const source = mode === "marks" ? null : sources.textOf(document);
			if (source === null) return { mark, span, sentence: span };
			const find = finders.get(document) ?? makeParagraphFinder(source.blocks);
			finders.set(document, find);
			const place = find(span.start);
			return {
				mark: `${mark} ${place.mark}`,
				span,
				sentence: sentenceAround(source.text, span, place.block),
			};
		});
}

/** Copies of a story add nothing to read: the first of each is shown, their number stands in the notes. */
function firstOfTellings(evidence: readonly Evidence[]): readonly Evidence[] {
	const carriers = new Map<string, string>();
	return evidence.filter(({ telling, document }) => {
		const carrier = carriers.get(telling) ?? document;
		carriers.set(telling, carrier);
		return carrier === document;
	});
}

/** A grid, or the sentence that stands in place of rows. */
function setTable(
	table: Table,
	setting: Setting,
	show: Show,
): readonly string[] {
	const head = sectionHead(table.title, setting);
	if (table.rows.length === 0)
		return table.empty === ""
			? []
			: [
					...head,
					...setParagraph([{ tone: "quiet", text: table.empty }], {
						page: setting,
						indent: 0,
					}),
				];
	return [
		...head,
		...formatGrid(table, setting),
		...setLegend(table, setting),
		...setGridEvidence(table, setting, show),
	];
}

function setLegend({ legend }: Table, setting: Setting): readonly string[] {
	return legend.length === 0
		? []
		: [
				"",
				...legend.flatMap((text) =>
					setParagraph([{ tone: "quiet", text }], { page: setting, indent: 0 }),
				),
			];
}

/** What the cells of a grid stand on, where sentences are to be spelled out: a grid has no margin for marks. */
function setGridEvidence(
	{ columns, rows }: Table,
	setting: Setting,
	show: Show,
): readonly string[] {
	if (setting.evidence === "marks") return [];
	const [names] = columns;
	return rows.flatMap((row) =>
		columns.flatMap(({ key, label }) => {
			const { text, evidence } = cellOf(row, key);
			if (evidence.length === 0) return [];
			const name = names === undefined ? "" : cellOf(row, names.key).text;
			const head = [name, label, text].join(" · ");
			return [
				"",
				...setParagraph([{ tone: "label", text: head }], {
					page: setting,
					indent: 0,
				}),
				...formatEvidence(show(evidence), { ...setting, indent: 2 }),
			];
		}),
	);
}

function setSources(
	cited: readonly string[],
	setting: Setting,
): readonly string[] {
	if (cited.length === 0) return [];
	const widest = `[${cited.length}]`.length;
	return [
		...sectionHead("Documents", setting),
		...cited.flatMap((document, at) => {
			const [first = "", ...rest] = setParagraph(
				[{ tone: "quiet", text: sourceLine(document, setting.sources) }],
				{ page: setting, indent: widest + 3 },
			);
			const mark = `[${at + 1}]`.padStart(widest + 1);
			return [setting.ink("mark", mark) + first.slice(widest + 1), ...rest];
		}),
	];
}
