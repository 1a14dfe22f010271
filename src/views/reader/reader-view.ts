/** A document with its reading in place: paragraph by paragraph, the words that were read and, beside them, what as. */

import type { Account } from "../../model/account.js";
import type { Block, BlockKind } from "../../model/document.js";
import type { Range } from "../../model/span.js";
import type { TimeMention } from "../../model/when.js";
import { makeParagraphFinder } from "../brief/paragraphs.js";
import type { StateContext } from "../state/state-context.js";
import { type ReadingNote, statementNotes } from "./statement-notes.js";
import { type Layer, type Piece, textPieces } from "./text-pieces.js";

/** What a stretch of text was read as. */
export type ReaderMark =
	| {
			readonly kind: "source" | "cue" | "content";
			/** Number of the note. */
			readonly note: number;
	  }
	| { readonly kind: "time"; readonly from: string; readonly to: string }
	/** The words that the address asks for. */
	| { readonly kind: "marked" }
	/** Words that a link may lead to; `id` is its fragment. */
	| { readonly kind: "place"; readonly id: string };

export interface ReaderParagraph {
	readonly kind: BlockKind;
	/** "¶7" for a paragraph of the text; empty for furniture. */
	readonly mark: string;
	/** When the entry was published, in a live page. */
	readonly at: string | null;
	readonly pieces: readonly Piece<ReaderMark>[];
	/** Of the statements that begin in it. */
	readonly notes: readonly ReadingNote[];
}

export interface ReaderInput {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly account: Account;
	readonly times: readonly TimeMention[];
	/** Null where no words are asked for. */
	readonly marked: Range | null;
	/** Places that links lead to by a fragment. */
	readonly places: readonly Range[];
	readonly context: StateContext;
}

/** The paragraphs in the order of the text; furniture is a paragraph too, told by its kind. */
export function viewReader({
	text,
	blocks,
	account,
	times,
	marked,
	places,
	context,
}: ReaderInput): readonly ReaderParagraph[] {
	const notes = statementNotes(account, context);
	const layers = [
		...notes.flatMap(layersOf),
		...times.flatMap(timeLayer),
		...places.map(({ start, end }) => ({
			start,
			end,
			mark: { kind: "place", id: placeId({ start, end }) } as const,
		})),
		...(marked === null
			? []
			: [{ ...marked, mark: { kind: "marked" } as const }]),
	];
	const place = makeParagraphFinder(blocks);
	return blocks.map((block) => ({
		kind: block.kind,
		mark: block.kind === "body" ? place(block.start).mark : "",
		at: block.at ?? null,
		pieces: textPieces(text, block, layers),
		notes: notes.filter(
			({ start }) => start >= block.start && start < block.end,
		),
	}));
}

/** The fragment of a place: "at-120-180". */
export function placeId({ start, end }: Range): string {
	return `at-${start}-${end}`;
}

function layersOf({
	number,
	statement: { source, cue, content },
}: ReadingNote): readonly Layer<ReaderMark>[] {
	const layer = (
		kind: "source" | "cue" | "content",
		{ start, end }: Range,
	) => ({
		start,
		end,
		mark: { kind, note: number },
	});
	return [
		...content.map((span) => layer("content", span)),
		...(source === null ? [] : [layer("source", source)]),
		...(cue === null ? [] : [layer("cue", cue)]),
	];
}

function timeLayer({
	span: { start, end },
	from,
	to,
}: TimeMention): readonly Layer<ReaderMark>[] {
	return from === null || to === null
		? []
		: [{ start, end, mark: { kind: "time", from, to } }];
}
