/** The matrix as a table, a piece at a time where it is large: heads stay in sight, the shape of a cell leads to its latest words, the figure beside it opens all of them. */

import type { VNode } from "preact";
import type { Stance } from "../../model/position.js";
import {
	type Cell,
	type Column,
	cellOf,
	type Row,
	type Table,
} from "../../views/page/page.js";
import type { SourceBook } from "../../views/page/sources.js";
import { stanceLook } from "../../views/stance-scale.js";
import { tellingsOf } from "../../views/state/told-by.js";
import { addressOf } from "../frame/address-of.js";
import { firstRow, furtherRows } from "../frame/first-row.js";
import type { Frame } from "../frame/frame.js";
import { Linked } from "../frame/linked.js";
import { NextLink } from "../frame/next-link.js";
import { LinesTable } from "./lines-table.js";

interface Setting {
	readonly historyOf: (actor: string, subject: string) => Table | null;
	readonly sources: SourceBook;
	readonly frame: Frame;
}

/** Actors and subjects shown at once: those who take most stands come first. */
const [ACTORS, SUBJECTS] = [60, 24];

/** Steps of a history that a cell opens; the actor's page has all. */
const LATEST = 4;
/** Of each step, places behind the first. */
const LISTED = 2;

export function MatrixTable({
	table,
	...setting
}: Setting & { readonly table: Table }): VNode {
	const { frame } = setting;
	const { title, empty, legend } = table;
	const [names, ...all] = table.columns;
	if (table.rows.length === 0 || names === undefined)
		return <p class="unknown">{empty}</p>;
	const row = firstRow(frame, { name: "actors", rows: table.rows.length });
	const place = firstRow(frame, { name: "subjects", rows: all.length });
	const rows = table.rows.slice(row, row + ACTORS);
	const subjects = all.slice(place, place + SUBJECTS);
	return (
		<>
			{/* A region that scrolls must be reachable by keyboard. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys scroll it */}
			<section class="scroll matrix" tabIndex={0} aria-label={title}>
				<table>
					<thead>
						<tr>
							<th scope="col">{names.label}</th>
							{subjects.map(({ key, label }) => (
								<th key={key} scope="col" class="subject">
									<Linked href={addressOf(frame, "subject", key)}>
										{label}
									</Linked>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row, at) => (
							<tr key={at}>
								<th scope="row">
									<ActorName row={row} names={names} frame={frame} />
								</th>
								{subjects.map((subject, place) => (
									<td key={subject.key}>
										<MatrixCell
											row={row}
											names={names}
											subject={subject}
											id={`cell-${at}-${place}`}
											{...setting}
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<Further
				name="actors"
				shown={{ first: row, last: row + rows.length, all: table.rows.length }}
				frame={frame}
			/>
			<Further
				name="subjects"
				shown={{ first: place, last: place + subjects.length, all: all.length }}
				frame={frame}
			/>
			{legend.map((text) => (
				<p key={text} class="meta legend">
					{text}
				</p>
			))}
		</>
	);
}

/** Which of them are shown, and the way to those before and behind; nothing where all are. */
function Further({
	name,
	shown: { first, last, all },
	frame,
}: {
	readonly name: "actors" | "subjects";
	readonly shown: {
		readonly first: number;
		readonly last: number;
		readonly all: number;
	};
	readonly frame: Frame;
}): VNode | null {
	if (first === 0 && last === all) return null;
	return (
		<>
			<p class="meta">{`${name} ${first + 1} to ${last} of ${all}; all are in the CSV and the JSON of this page`}</p>
			<NextLink
				from={furtherRows(name, { first: last, rows: all })}
				frame={frame}
			>
				{`Further ${name}`}
			</NextLink>
			<NextLink
				from={first === 0 ? null : { [`${name}-from`]: null }}
				frame={frame}
			>
				{`First ${name}`}
			</NextLink>
		</>
	);
}

function ActorName({
	row,
	names,
	frame,
}: {
	readonly row: Row;
	readonly names: Column;
	readonly frame: Frame;
}): VNode {
	const cell = cellOf(row, names.key);
	return (
		<Linked href={addressOf(frame, "actor", cell.value)}>{cell.text}</Linked>
	);
}

function MatrixCell({
	row,
	names,
	subject,
	id,
	historyOf,
	sources,
	frame,
}: Setting & {
	readonly row: Row;
	readonly names: Column;
	readonly subject: Column;
	readonly id: string;
}): VNode {
	const cell = cellOf(row, subject.key);
	const latest = cell.evidence.at(-1);
	if (latest === undefined) return <span class="silent">{cell.text}</span>;
	const actor = cellOf(row, names.key);
	const history = historyOf(String(actor.value), subject.key);
	const { words, shape } = lookOf(cell);
	const told = `${actor.text} on ${subject.label}: ${words}`;
	const figure = `${tellingsOf(cell.evidence).tellings}${markOf(cell, shape)}`;
	return (
		<>
			<a
				class={`stance ${cell.value}`}
				href={frame.place(latest.document, latest.span)}
				aria-label={`${told}: the words`}
				title={told}
			>
				<span class="shape">{shape}</span>
			</a>
			{history === null ? null : (
				<>
					<button
						type="button"
						popovertarget={id}
						aria-label={`${told}: history, ${figure}`}
					>
						{figure}
					</button>
					<div class="history" id={id} popover="auto">
						<h3>{actor.text}</h3>
						<LinesTable
							table={{ ...history, rows: history.rows.slice(-LATEST) }}
							sources={sources}
							frame={frame}
							listed={LISTED}
							isBeside
						/>
						{history.rows.length <= LATEST ? null : (
							<p class="further">
								<a href={`${addressOf(frame, "actor", actor.value)}#steps`}>
									{`All ${history.rows.length} steps`}
								</a>
							</p>
						)}
					</div>
				</>
			)}
		</>
	);
}

const lookOf = ({ value }: Cell) =>
	// A cell with evidence has a stance as its value, or "contradictory".
	stanceLook(value === "contradictory" ? null : (value as Stance));

/** What the cell's text says behind its shape and number: the mark of the last move. */
const markOf = ({ text }: Cell, shape: string): string =>
	text.slice(shape.length).replace(/^\d+/, "");
