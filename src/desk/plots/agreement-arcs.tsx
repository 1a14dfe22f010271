/** Who agrees with whom, for a narrow screen: actors in a list, an arc beside it between each two who stand on the same matter. */

import type { VNode } from "preact";
import type { DrawnAgreements } from "./drawn-agreements.js";
import { PlottedActor } from "./plotted-actor.js";
import { type DrawLine, Tie } from "./tie.js";

/** As wide as a phone leaves it, so that names keep the size of the text around. */
const [WIDTH, ROW, POINTS] = [360, 22, 240];

/** Letters of a name that the list has room for. */
const LONGEST = 30;

/** How far the arc between the first and the last goes out. */
const REACH = WIDTH - POINTS - 8;

export function AgreementArcs({
	order,
	pairs,
	names,
	frame,
}: DrawnAgreements): VNode {
	const rows = new Map(order.map((actor, at) => [actor, (at + 0.5) * ROW]));
	const height = order.length * ROW;
	const draw: DrawLine = (a, b, relation) => {
		const [from = 0, to = 0] = [rows.get(a), rows.get(b)].sort(
			(one, other) => (one ?? 0) - (other ?? 0),
		);
		// The two lines of one pair part ways.
		const reach = 14 + (REACH - 14) * ((to - from) / height);
		const rx = Math.round(relation === "agree" ? reach : reach - 6);
		return `M${POINTS},${from}A${rx},${(to - from) / 2} 0 0 1 ${POINTS},${to}`;
	};
	return (
		<svg
			class="network narrow"
			viewBox={`0 0 ${WIDTH} ${height}`}
			width={WIDTH}
			height={height}
		>
			<title>Who agrees with whom</title>
			{pairs.map(([key, own]) => (
				<Tie key={key} pair={key} agreements={own} names={names} draw={draw} />
			))}
			{order.map((actor) => (
				<PlottedActor
					key={actor}
					actor={actor}
					name={names.get(actor) ?? actor}
					at={{ x: POINTS, y: rows.get(actor) ?? 0 }}
					label={{ dx: -9, dy: 4, anchor: "end" }}
					longest={LONGEST}
					frame={frame}
				/>
			))}
		</svg>
	);
}
