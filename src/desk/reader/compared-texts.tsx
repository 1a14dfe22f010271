/** Two texts in two columns: first what changed hands, then point beside point, with what was taken out and put in. */

import type { VNode } from "preact";
import type { DiffPart } from "../../model/comparison.js";
import type { Range } from "../../model/span.js";
import type {
	ComparisonView,
	PairRow,
} from "../../views/comparison/comparison-view.js";
import type { Frame } from "../frame/frame.js";

/** Where the points of one pair stand. */
export interface PairPlaces {
	readonly a: readonly PointPlace[];
	readonly b: readonly PointPlace[];
}

interface PointPlace extends Range {
	readonly id: string;
	readonly document: string;
}

export function ComparedTexts({
	comparison: { a, b, counts, answer, rows },
	places,
	frame,
}: {
	readonly comparison: ComparisonView;
	/** One for each row. */
	readonly places: readonly PairPlaces[];
	readonly frame: Frame;
}): VNode {
	return (
		<>
			<p class="meta">{counts}</p>
			<section id="answer">
				<h2>What changed hands</h2>
				{answer.length === 0 ? (
					<p class="unknown">Nothing of substance.</p>
				) : (
					<dl class="answer">
						{answer.map(({ issue, lines }) => (
							<div key={issue}>
								<dt>{issue}</dt>
								{lines.map((line) => (
									<dd key={line}>{line}</dd>
								))}
							</div>
						))}
					</dl>
				)}
			</section>
			<section id="pairs">
				<h2>Point by point</h2>
				<table class="compared">
					<thead>
						<tr>
							<th scope="col">{a}</th>
							<th scope="col">{b}</th>
						</tr>
					</thead>
					{rows.map((row, at) => (
						<Pair key={at} row={row} places={places[at]} frame={frame} />
					))}
				</table>
			</section>
		</>
	);
}

function Pair({
	row: { change, moved, issue, told, diff },
	places,
	frame,
}: {
	readonly row: PairRow;
	readonly places: PairPlaces | undefined;
	readonly frame: Frame;
}): VNode {
	const isOneSided = change === "added" || change === "dropped";
	return (
		<tbody class={change}>
			<tr class="head">
				<th colSpan={2} scope="rowgroup">
					<span class="numbers">
						<Numbers places={places?.a ?? []} frame={frame} />
						{" → "}
						<Numbers places={places?.b ?? []} frame={frame} />
					</span>{" "}
					<span class="change">
						{moved ? `${change}, other number` : change}
					</span>
					<span class="meta">
						{` · ${issue}${told === "" || isOneSided ? "" : ` · ${told}`}`}
					</span>
				</th>
			</tr>
			<tr>
				<td>
					<Side diff={diff} op="delete" />
				</td>
				<td>
					<Side diff={diff} op="insert" />
				</td>
			</tr>
		</tbody>
	);
}

/** The numbers of the points, each leading to the point in its document; a dash where the text has none. */
function Numbers({
	places,
	frame,
}: {
	readonly places: readonly PointPlace[];
	readonly frame: Frame;
}): VNode {
	return (
		<span>
			{places.length === 0 ? "–" : null}
			{places.map((place, at) => (
				<span key={place.id}>
					{at === 0 ? null : "+"}
					<a href={frame.place(place.document, place)}>{place.id}</a>
				</span>
			))}
		</span>
	);
}

function Side({
	diff,
	op,
}: {
	readonly diff: readonly DiffPart[];
	readonly op: "insert" | "delete";
}): VNode {
	return (
		<span>
			{diff
				.filter((part) => part.op === "equal" || part.op === op)
				.map((part, at) => (
					<Part key={at} part={part} />
				))}
		</span>
	);
}

function Part({ part: { op, text } }: { readonly part: DiffPart }): VNode {
	switch (op) {
		case "equal":
			return <span>{text}</span>;
		case "insert":
			return <ins>{text}</ins>;
		case "delete":
			return <del>{text}</del>;
	}
}
