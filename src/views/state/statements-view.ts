/** Statements: who said what, when, and in which document; a row for each. */

import type { StatementEntry } from "../../model/account.js";
import type { DocumentCard } from "../../model/document-card.js";
import type { Range } from "../../model/span.js";
import type { Evidence } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import { daysCell, keyCell, wordsCell } from "../page/cells.js";
import {
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { formatLongDay } from "../text/format-days.js";
import { statementWordsCell } from "./statement-words.js";

/** A statement with its document, as a record gives it. */
export interface RecordedStatement {
	readonly statement: StatementEntry;
	readonly document: Pick<
		DocumentCard,
		"id" | "title" | "publisher" | "published"
	>;
	readonly telling: string;
	/** Said, else published. */
	readonly days: DayInterval | null;
	readonly speakerName: string | null;
	/** Places in the document's text of words searched for. */
	readonly found: readonly Range[];
}

/** The statements in the order given. `notes` say what was asked for and how many more there are. */
export function viewStatements(
	statements: readonly RecordedStatement[],
	{
		issueLabel,
		notes,
	}: {
		readonly issueLabel: (code: string) => string;
		readonly notes: readonly string[];
	},
): Page {
	return {
		name: "statements",
		title: "Who said what",
		notes,
		tables: [statementsTable(statements, issueLabel)],
	};
}

/** A row for each statement. */
export function statementsTable(
	statements: readonly RecordedStatement[],
	issueLabel: (code: string) => string,
): Table {
	return table({
		name: "statements",
		title: "Said",
		columns: [
			column("days", "Day", { kind: "days", role: "lead" }),
			column("speaker", "Speaker", { kind: "actor", role: "text" }),
			column("words", "Words", { role: "quote" }),
			column("cue", "Reporting words"),
			column("form", "Form"),
			column("issue", "Issue", { kind: "issue" }),
			column("venue", "Venue"),
			column("publisher", "Publisher"),
			column("confidence", "Confidence", { kind: "count" }),
			column("statement", "Statement", { kind: "statement" }),
		],
		rows: statements.map((one) => statementRow(one, issueLabel)),
		empty: "No statement fits.",
	});
}

function statementRow(
	recorded: RecordedStatement,
	issueLabel: (code: string) => string,
): Row {
	const { statement, document, days, speakerName } = recorded;
	const { form, cue, venue, issue, confidence, speaker } = statement;
	return {
		cells: {
			days: daysCell(days, { tone: "label" }),
			speaker: keyCell(speaker, speakerName ?? "Speaker unknown", {
				tone: speaker === null ? "quiet" : "name",
			}),
			words: {
				...statementWordsCell(statement, recorded.found),
				evidence: evidenceOf(recorded),
			},
			cue: wordsCell(cue?.text ?? null),
			form: wordsCell(form),
			issue: keyCell(issue, issue === null ? "" : issueLabel(issue)),
			venue: wordsCell(venue?.text ?? null),
			publisher: wordsCell(originOf(document)),
			confidence: { ...wordsCell(null), value: confidence },
			statement: { ...wordsCell(null), value: statement.key },
		},
	};
}

function evidenceOf({
	statement,
	document,
	days,
	telling,
}: RecordedStatement): readonly Evidence[] {
	const { content, cue, source } = statement;
	const spans = content.length > 0 ? content : [cue ?? source];
	return spans.flatMap((span) =>
		span === null
			? []
			: [
					{
						document: document.id,
						span,
						statement: statement.key,
						days,
						telling,
					},
				],
	);
}

function originOf({
	publisher,
	published,
}: RecordedStatement["document"]): string {
	return [publisher ?? "", published === null ? "" : formatLongDay(published)]
		.filter((part) => part !== "")
		.join(", ");
}
