/** What was found for some words: documents with the words in their place, people and issues of that name, statements. */

import type { DocumentCard } from "../model/document-card.js";
import type { Span } from "../model/span.js";
import { daysCell, keyCell, wordsCell } from "./page/cells.js";
import { excerptCell } from "./page/excerpt-cell.js";
import { column, type Page, type Table, table } from "./page/page.js";
import type { StateContext } from "./state/state-context.js";
import {
	type RecordedStatement,
	statementsTable,
} from "./state/statements-view.js";

/** A document in which the words were found; `excerpt` is null where it was found by its card alone. */
export interface FoundDocument {
	readonly document: DocumentCard;
	/** The places of the words; empty where only the title has them. */
	readonly spans: readonly Span[];
	readonly excerpt: Span | null;
}

export interface Found {
	readonly documents: readonly FoundDocument[];
	readonly statements: readonly RecordedStatement[];
}

/** `words` is what was asked for; parts that nothing was asked of are empty. */
export function viewSearch(
	context: StateContext,
	words: string,
	{ documents, statements }: Found,
): Page {
	return {
		name: "search",
		title: words === "" ? "Search" : `“${words}”`,
		notes: [],
		tables: [
			namesTable(context, words),
			documentsTable(documents),
			{
				...statementsTable(statements, context.issueLabel),
				title: "Statements",
				empty: "No statement has these words.",
			},
		],
	};
}

/** The documents alone. */
export function viewFoundDocuments(
	words: string,
	documents: readonly FoundDocument[],
	notes: readonly string[],
): Page {
	return {
		name: "search",
		title: `“${words}”`,
		notes,
		tables: [documentsTable(documents)],
	};
}

/** Actors, drafts and issues whose name has the words, in any case of letters. */
function namesTable(context: StateContext, words: string): Table {
	const { state, issueLabel, draftName } = context;
	const wanted = words.toLowerCase();
	const has = (names: readonly string[]) =>
		wanted !== "" && names.some((name) => name.toLowerCase().includes(wanted));
	const issues = new Set(
		state.stands.flatMap(({ subject }) =>
			subject.kind === "issue" ? [subject.issue] : [],
		),
	);
	const row = (
		kind: "actor" | "draft" | "issue",
		key: string,
		name: string,
	) => ({
		cells: {
			kind: wordsCell(kind),
			[kind]: keyCell(key, name),
		},
	});
	return table({
		name: "names",
		title: "By name",
		columns: [
			column("kind", "Kind", { role: "lead" }),
			column("actor", "Actor", { kind: "actor", role: "text" }),
			column("draft", "Draft", { kind: "draft", role: "text" }),
			column("issue", "Issue", { kind: "issue", role: "text" }),
		],
		rows: [
			...state.actors
				.filter(({ name, names }) => has([name, ...names]))
				.map(({ key, name }) => row("actor", key, name)),
			...state.drafts
				.filter(({ name, names }) => has([name, ...names]))
				.map(({ key }) => row("draft", key, draftName(key))),
			...[...issues]
				.filter((code) => has([code, issueLabel(code)]))
				.map((code) => row("issue", code, issueLabel(code))),
		],
		empty: "",
	});
}

function documentsTable(documents: readonly FoundDocument[]): Table {
	return table({
		name: "documents",
		title: "Documents",
		columns: [
			column("published", "Published", { kind: "days", role: "lead" }),
			column("document", "Document", { kind: "document", role: "text" }),
			column("words", "Words", { role: "quote" }),
			column("publisher", "Publisher"),
			column("places", "Places", { kind: "count" }),
		],
		rows: documents.map(({ document, spans, excerpt }) => ({
			cells: {
				published: daysCell(
					document.published === null
						? null
						: { from: document.published, to: document.published },
					{ tone: "label", unknown: "no date" },
				),
				document: keyCell(document.id, document.title ?? "Without a title"),
				words: {
					...(excerpt === null ? wordsCell(null) : excerptCell(excerpt, spans)),
					evidence: spans.map((span) => ({
						document: document.id,
						span,
						statement: null,
						days: null,
						telling: document.id,
					})),
				},
				publisher: wordsCell(document.publisher),
				places: {
					...wordsCell(spans.length > 1 ? `${spans.length} places` : ""),
					value: spans.length,
				},
			},
		})),
		empty: "No document has these words.",
	});
}
