/** What a coder should look at: statements, the least sure first, each in its paragraph, and the latest corrections. */

import { placeOfKey } from "../../model/account.js";
import type { Codebook } from "../../model/codebook.js";
import type { Correction } from "../../model/correction.js";
import type { Range } from "../../model/span.js";
import { undoneCorrections } from "../../play/standing-corrections.js";
import type { StatementRow } from "../../record/port.js";
import { type Piece, textPieces } from "../../views/reader/text-pieces.js";
import type { Question } from "../desk-page.js";
import { type SeenStatement, seeStatement } from "./seen-statement.js";

export interface QueuedStatement {
	readonly key: string;
	/** Null where the reader does not say. */
	readonly confidence: number | null;
	readonly title: string | null;
	readonly speakerName: string | null;
	/** Name of the issue; null where none. */
	readonly issue: string | null;
	readonly seen: SeenStatement;
	readonly place: Range & { readonly document: string };
	/** The paragraphs it stands in, its words marked. */
	readonly pieces: readonly Piece<"statement">[];
}

export interface ReviewQueue {
	readonly statements: readonly QueuedStatement[];
	/** Statements that nobody has looked at yet; null on a later page. */
	readonly total: number | null;
	readonly next: string | null;
	/** The latest first. */
	readonly latest: readonly Correction[];
	/** Ids of corrections that were taken back. */
	readonly undone: readonly string[];
}

const ROWS = 10;
const LATEST = 12;
/** Whatever a person has not looked at is below this. */
const SURE = 1;

/** A page of the queue. */
export async function loadReviewQueue(
	question: Question,
): Promise<ReviewQueue> {
	const { record, frame } = question;
	const { asOf, knownBy, query } = frame;
	const { rows, total, next } = await record.statements(
		{ asOf, knownBy, below: SURE },
		{ limit: ROWS, after: query.get("after") },
	);
	const corrections = await record.corrections({});
	const statements: QueuedStatement[] = [];
	for (const row of rows) {
		const queued = await queueStatement(row, question);
		if (queued !== null) statements.push(queued);
	}
	return {
		statements,
		total,
		next,
		latest: corrections.slice(-LATEST).toReversed(),
		undone: [...undoneCorrections(corrections)],
	};
}

async function queueStatement(
	{
		statement: { key, confidence, issue },
		document,
		speakerName,
	}: StatementRow,
	{ record, codebook }: Question,
): Promise<QueuedStatement | null> {
	const place = placeOfKey(key);
	const stored = await record.document(document.id);
	const account = await record.account(document.id);
	const seen = account === null ? null : seeStatement(account, key);
	if (place === null || stored === null || seen === null) return null;
	const { text } = stored.document;
	const around = stored.blocks.filter(
		({ start, end }) => start < place.end && end > place.start,
	);
	const range = {
		start: Math.min(place.start, ...around.map(({ start }) => start)),
		end: Math.max(place.end, ...around.map(({ end }) => end)),
	};
	return {
		key,
		confidence,
		title: document.title,
		speakerName,
		issue: issue === null ? null : labelOf(issue, codebook.issues),
		seen,
		place,
		pieces: textPieces(text, range, [{ ...place, mark: "statement" }]),
	};
}

/** An issue that the codebook does not name goes by its code. */
const labelOf = (issue: string, issues: Codebook["issues"]): string =>
	issues.find(({ code }) => code === issue)?.label ?? issue;
