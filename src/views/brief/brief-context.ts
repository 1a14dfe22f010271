/** What every section of a brief looks up: names, issue labels, and the evidence under a span. */

import type { Actor } from "../../model/actor.js";
import type { IssueEntry } from "../../model/codebook.js";
import type { Provision } from "../../model/draft.js";
import type { Reading } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { capitalise } from "../text/enumerate.js";
import { visibleText } from "../text/visible-text.js";
import type { Evidence } from "./brief-line.js";
import { makeParagraphFinder } from "./paragraphs.js";
import { sentenceAround } from "./sentence-around.js";

export interface BriefContext {
	readonly reading: Reading;
	/** An actor's or draft's name; null for an id that names nobody, and for null. */
	readonly nameOf: (id: string | null) => string | null;
	readonly actorOf: (id: string | null) => Actor | null;
	readonly provisionOf: (id: string | null) => Provision | null;
	readonly statementOf: (id: string | null) => Statement | null;
	/** "Limits on forces" for "force-limits". */
	readonly issueLabel: (code: string) => string;
	/** Evidence for spans, in text order, one for each place. */
	readonly evidence: (spans: readonly (Span | null)[]) => readonly Evidence[];
}

export function makeBriefContext(
	reading: Reading,
	issues: readonly Pick<IssueEntry, "code" | "label">[],
): BriefContext {
	const { text } = reading.document;
	const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
	const drafts = new Map(reading.drafts.map((draft) => [draft.id, draft.name]));
	const statements = new Map(
		reading.statements.map((statement) => [statement.id, statement]),
	);
	const provisions = new Map(
		reading.provisions.map((provision) => [provision.id, provision]),
	);
	const labels = new Map(issues.map((issue) => [issue.code, issue.label]));
	const paragraphAt = makeParagraphFinder(reading.blocks);

	const nameOf = (id: string | null): string | null => {
		const name =
			id === null ? undefined : (drafts.get(id) ?? actors.get(id)?.name);
		return name === undefined ? null : visibleText(name);
	};
	const evidenceOf = (span: Span): Evidence => {
		const { mark, block } = paragraphAt(span.start);
		return { mark, span, sentence: sentenceAround(text, span, block) };
	};
	return {
		reading,
		nameOf,
		actorOf: (id) => (id === null ? null : (actors.get(id) ?? null)),
		provisionOf: (id) => (id === null ? null : (provisions.get(id) ?? null)),
		statementOf: (id) => (id === null ? null : (statements.get(id) ?? null)),
		issueLabel: (code) =>
			capitalise(labels.get(code) ?? code.replaceAll("-", " ")),
		evidence: (spans) =>
			distinct(spans.filter((span) => span !== null)).map(evidenceOf),
	};
}

function distinct(spans: readonly Span[]): readonly Span[] {
	const seen = new Set<string>();
	return [...spans]
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.filter(({ start, end }) => {
			const key = `${start}-${end}`;
			return seen.has(key) ? false : seen.add(key) !== undefined;
		});
}
