/** The text of a document: what was read is marked in place, the reading stands beside it, furniture is greyed. */

import type { VNode } from "preact";
import type {
	ReaderMark,
	ReaderParagraph,
} from "../../views/reader/reader-view.js";
import type { Piece } from "../../views/reader/text-pieces.js";
import { formatDays } from "../../views/text/format-days.js";
import type { Frame } from "../frame/frame.js";
import { Note } from "./note.js";

export function ReaderText({
	paragraphs,
	frame,
}: {
	readonly paragraphs: readonly ReaderParagraph[];
	readonly frame: Frame;
}): VNode {
	const seen = new Set<string>();
	return (
		<div class="reader">
			{paragraphs.map(({ kind, mark, at, pieces, notes }) => (
				<div key={pieces[0]?.start} class="paragraph">
					<span class="number">{mark}</span>
					<p
						class={kind === "body" ? "text" : `text furniture ${kind}`}
						data-start={pieces[0]?.start}
					>
						{at === null ? null : <span class="entry">{`${at} `}</span>}
						{pieces.map((piece) => (
							<PieceOfText key={piece.start} piece={piece} seen={seen} />
						))}
					</p>
					{notes.length === 0 ? null : (
						<aside class="notes" aria-label={`Read in ${mark}`}>
							{notes.map((note) => (
								<Note key={note.number} note={note} frame={frame} />
							))}
						</aside>
					)}
				</div>
			))}
		</div>
	);
}

/** `seen` holds the anchors given so far: the first piece of each is the one that links lead to. */
function PieceOfText({
	piece: { text, marks },
	seen,
}: {
	readonly piece: Piece<ReaderMark>;
	readonly seen: Set<string>;
}): VNode {
	const isMarked = marks.some(({ kind }) => kind === "marked");
	const places = marks.flatMap((mark) =>
		mark.kind === "place" ? [mark.id] : [],
	);
	const read = <Marks text={text} marks={marks} seen={seen} />;
	const words =
		places.length === 0 ? read : <Places ids={places} seen={seen} of={read} />;
	return isMarked ? <mark id={firstTime(seen, "marked")}>{words}</mark> : words;
}

/** Inside one another: each place that begins here has its own fragment. */
function Places({
	ids,
	seen,
	of,
}: {
	readonly ids: readonly string[];
	readonly seen: Set<string>;
	readonly of: VNode;
}): VNode {
	return ids.reduce(
		(inner, id) => (
			<span class="place" id={firstTime(seen, id)} data-place={id}>
				{inner}
			</span>
		),
		of,
	);
}

function Marks({
	text,
	marks,
	seen,
}: {
	readonly text: string;
	readonly marks: readonly ReaderMark[];
	readonly seen: Set<string>;
}): VNode {
	const read = marks.flatMap((mark) => ("note" in mark ? [mark] : []));
	const time = marks.find((mark) => mark.kind === "time");
	const timed =
		time === undefined ? (
			text
		) : (
			<time
				class="time"
				dateTime={time.from === time.to ? time.from : undefined}
				title={formatDays(time)}
			>
				{text}
			</time>
		);
	const last = read.at(-1);
	if (last === undefined) return <>{timed}</>;
	const kinds = [...new Set(read.map(({ kind }) => kind))].join(" ");
	const numbers = read.map(({ note }) => note).join(" ");
	const anchor = firstTime(seen, `s${last.note}`);
	// A statement may stand wholly in the words of others: links lead to it all the same.
	const others = read
		.map(({ note }) => firstTime(seen, `s${note}`))
		.filter((id) => id !== undefined);
	const link = (
		<a
			class={`statement ${kinds}`}
			id={anchor}
			href={`#note-${last.note}`}
			data-notes={numbers}
			tabIndex={anchor === undefined ? -1 : undefined}
		>
			{timed}
		</a>
	);
	return others.reduce((inner, id) => <span id={id}>{inner}</span>, link);
}

function firstTime(seen: Set<string>, id: string): string | undefined {
	if (seen.has(id)) return undefined;
	seen.add(id);
	return id;
}
