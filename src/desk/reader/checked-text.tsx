/** The text of a draft: point by point, and beside each who is to do what by when, and what a drafter should check. */

import type { VNode } from "preact";
import type { CheckedPoint } from "../../views/draft/checked-points.js";
import type { DutyRow } from "../../views/draft/draft-view.js";
import { counted, enumerate } from "../../views/text/enumerate.js";
import type { Frame } from "../frame/frame.js";

export function CheckedText({
	points,
	document,
	frame,
}: {
	readonly points: readonly CheckedPoint[];
	readonly document: string;
	readonly frame: Frame;
}): VNode {
	return (
		<section id="points">
			<h2>The text, with its check</h2>
			<div class="reader draft-text">
				{points.map((point, at) => (
					<div
						key={at}
						class={`paragraph depth-${Math.min(3, point.row.depth)}`}
					>
						<a class="number" href={frame.place(document, point.span)}>
							{point.row.id}
						</a>
						<p class="text">
							{point.pieces.map(({ start, text, marks }) =>
								marks.length === 0 ? (
									text
								) : (
									<span key={start} class="to-check">
										{text}
										<sup>{marks.join(",")}</sup>
									</span>
								),
							)}
						</p>
						<aside class="notes" aria-label={`On point ${point.row.id}`}>
							<Check point={point} frame={frame} />
						</aside>
					</div>
				))}
			</div>
		</section>
	);
}

function Check({
	point: { row, reported },
	frame,
}: {
	readonly point: CheckedPoint;
	readonly frame: Frame;
}): VNode {
	return (
		<div class="note">
			<p>{row.issue}</p>
			{row.duties.map((duty, at) => (
				<p key={at} class="meta">
					{dutyWords(duty)}
				</p>
			))}
			{row.brackets.map((bracket) => (
				<p key={bracket} class="to-do">{`open: ${bracket}`}</p>
			))}
			{row.notes.map(({ message }, at) => (
				<p key={at} class="to-do">
					<sup>{at + 1}</sup> {message}
				</p>
			))}
			{reported.length === 0 ? null : (
				<p>
					{`reported ${counted(reported.length, "time")}`}
					{reported.map(({ words, differs, evidence: [first] }) =>
						first === undefined ? null : (
							<a
								key={words}
								class="reported"
								href={frame.place(first.document, first.span)}
							>
								{`“${words}”`}
								{differs.length === 0
									? null
									: ` (told otherwise: ${enumerate(differs)})`}
							</a>
						),
					)}
				</p>
			)}
		</div>
	);
}

/** "Ukraine binds: limit its forces · by 2030 · if …" */
function dutyWords({ who, force, figures, by, condition }: DutyRow): string {
	return [
		who === "" ? `${force}, nobody named` : `${force} ${who}`,
		figures,
		by === "" ? "" : by,
		condition === "" ? "" : `on condition: ${condition}`,
	]
		.filter((part) => part !== "")
		.join(" · ");
}
