/** Who agrees with whom, where there is room: actors on a circle, a line between each two who stand on the same matter. */

import type { VNode } from "preact";
import type { DrawnAgreements } from "./drawn-agreements.js";
import { PlottedActor } from "./plotted-actor.js";
import { type DrawLine, Tie } from "./tie.js";

const [WIDTH, HEIGHT, RADIUS] = [900, 640, 230];

/** Longer names would run out of the drawing. */
const LONGEST = 34;

interface Place {
	readonly x: number;
	readonly y: number;
	/** In turns, from the top. */
	readonly turn: number;
}

export function AgreementCircle({
	order,
	pairs,
	names,
	frame,
}: DrawnAgreements): VNode {
	const places = new Map(
		order.map((actor, at) => [actor, placeAt(at / order.length)]),
	);
	const draw: DrawLine = (a, b, relation) =>
		curve(
			places.get(a) ?? TOP,
			places.get(b) ?? TOP,
			relation === "agree" ? 0.55 : 0.75,
		);
	return (
		<svg
			class="network wide"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			width={WIDTH}
			height={HEIGHT}
		>
			<title>Who agrees with whom</title>
			{pairs.map(([key, own]) => (
				<Tie key={key} pair={key} agreements={own} names={names} draw={draw} />
			))}
			{order.map((actor) => {
				const place = places.get(actor) ?? TOP;
				return (
					<PlottedActor
						key={actor}
						actor={actor}
						name={names.get(actor) ?? actor}
						at={place}
						label={labelAt(place.turn)}
						longest={LONGEST}
						frame={frame}
					/>
				);
			})}
		</svg>
	);
}

/** Beside its point, on the outside of the circle; above the topmost and below the lowest, where neighbours stand close. */
function labelAt(turn: number): {
	readonly dx: number;
	readonly dy: number;
	readonly anchor: "start" | "middle" | "end";
} {
	if (turn < 0.01) return { dx: 0, dy: -11, anchor: "middle" };
	if (Math.abs(turn - 0.5) < 0.01) return { dx: 0, dy: 20, anchor: "middle" };
	return turn < 0.5
		? { dx: 9, dy: 4, anchor: "start" }
		: { dx: -9, dy: 4, anchor: "end" };
}

function placeAt(turn: number): Place {
	const angle = 2 * Math.PI * turn - Math.PI / 2;
	return {
		x: round(WIDTH / 2 + RADIUS * Math.cos(angle)),
		y: round(HEIGHT / 2 + (RADIUS + 50) * Math.sin(angle)),
		turn,
	};
}

/** Bent towards the middle, by a share of the way; the two lines of one pair are pulled unlike and part ways. */
function curve(from: Place, to: Place, pull: number): string {
	const x = round(((from.x + to.x) / 2) * (1 - pull) + (WIDTH / 2) * pull);
	const y = round(((from.y + to.y) / 2) * (1 - pull) + (HEIGHT / 2) * pull);
	return `M${from.x},${from.y}Q${x},${y} ${to.x},${to.y}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const TOP = placeAt(0);
