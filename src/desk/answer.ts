/** Pages whose answer is a page of tables: every twin renders the same value, as the command line does. */

import type { VNode } from "preact";
import type { AskedState, Asking } from "../app/record/ask-state.js";
import type { AsOf } from "../model/state.js";
import type { Page } from "../views/page/page.js";
import { formatPageCsv } from "../views/page/page-csv.js";
import { viewPageJson } from "../views/page/page-json.js";
import { formatPageMarkdown } from "../views/page/page-markdown.js";
import type { SourceBook, SourceCard } from "../views/page/sources.js";
import { type DeskPage, makePage, type Question } from "./desk-page.js";
import type { Frame } from "./frame/frame.js";

/** A page of tables with what is needed to show it; `beside` is what only eyes need: plots, choices of a form. */
export interface Answer<Beside = null> {
	readonly page: Page;
	readonly bounds: AsOf;
	readonly sources: SourceBook;
	readonly beside: Beside;
}

/** What the parts of such a page are given. */
export interface Shown<Beside> {
	readonly answer: Answer<Beside>;
	readonly frame: Frame;
}

/** What is asked of a page of tables: null where the address names nothing. */
export interface AnswerPage<Beside> {
	readonly path: string;
	/** See `DeskPage`. */
	readonly isLive?: true;
	readonly answer: (question: Question) => Promise<Answer<Beside> | null>;
	/** See `DeskPage`. */
	readonly recall?: (question: Question) => Promise<Answer<Beside> | null>;
	readonly show: (answer: Answer<Beside>, frame: Frame) => VNode;
}

/** A desk page of tables with all its twins. */
export function makeAnswerPage<Beside>({
	answer,
	show,
	...page
}: AnswerPage<Beside>): DeskPage<unknown> {
	return makePage<Answer<Beside>>({
		...page,
		load: answer,
		title: ({ page }) => page.title,
		show,
		json: ({ page, bounds, sources }) =>
			viewPageJson(page, { bounds, sources }),
		csv: ({ page }) => formatPageCsv(page),
		markdown: ({ page, sources }) => formatPageMarkdown(page, sources),
		// Loaded when somebody asks: most never do.
		docx: async ({ page, sources }) =>
			(await import("./docx/page-docx.js")).formatPageDocx(page, sources),
	});
}

/** The play within the dates asked for, unless others are given, and the book of its sources. */
export async function askPlay(
	{ play, frame }: Question,
	bounds: AsOf = { asOf: frame.asOf, knownBy: frame.knownBy },
): Promise<
	AskedState & {
		readonly bounds: AsOf;
		readonly sources: SourceBook;
	}
> {
	const found = await play(bounds);
	return { ...found, bounds, sources: sourcesOf(found.ground.cards) };
}

/** The record within the dates that the page asks for. */
export const askingOf = ({ record, codebook, frame }: Question): Asking => ({
	store: record,
	codebook,
	bounds: { asOf: frame.asOf, knownBy: frame.knownBy },
});

/** The book of documents that are told by their cards. */
export const sourcesOf = (
	cards: ReadonlyMap<string, SourceCard>,
): SourceBook => ({
	cardOf: (id) => cards.get(id) ?? null,
	textOf: () => null,
});
