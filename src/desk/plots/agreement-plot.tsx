/** Who agrees with whom, drawn: actors on a circle, a line between each two who stand on the same matter. */

import type { VNode } from "preact";
import { groupBy } from "../../views/group-by.js";
import { type Agreement, pairKey } from "../../views/state/agreement-view.js";
import { counted } from "../../views/text/enumerate.js";
import { addressOf, anchorOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import { circleOrder } from "./circle-order.js";

const [WIDTH, HEIGHT, RADIUS] = [900, 640, 230];

/** More actors than this make a ball of wool: those with most ties are drawn, the table has all. */
const DRAWN = 28;

interface Place {
	readonly x: number;
	readonly y: number;
	/** In turns, from the top. */
	readonly turn: number;
}

export function AgreementPlot({
	agreements,
	names,
	frame,
}: {
	readonly agreements: readonly Agreement[];
	readonly names: ReadonlyMap<string, string>;
	readonly frame: Frame;
}): VNode {
	const drawn = withMostTies(agreements);
	const order = circleOrder(drawn);
	const places = new Map(
		order.map((actor, at) => [actor, placeAt(at / order.length)]),
	);
	return (
		<svg
			class="network"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			width={WIDTH}
			height={HEIGHT}
		>
			<title>Who agrees with whom</title>
			{[...groupBy(drawn, pairKey)].map(([key, own]) => (
				<Tie
					key={key}
					pair={key}
					agreements={own}
					places={places}
					names={names}
				/>
			))}
			{order.map((actor) => (
				<Name
					key={actor}
					name={names.get(actor) ?? actor}
					href={addressOf(frame, "actor", actor)}
					place={places.get(actor) ?? placeAt(0)}
				/>
			))}
		</svg>
	);
}

function withMostTies(agreements: readonly Agreement[]): readonly Agreement[] {
	const counts = new Map<string, number>();
	for (const { a, b } of agreements)
		for (const { actor } of [a, b])
			counts.set(actor, (counts.get(actor) ?? 0) + 1);
	const drawn = new Set(
		[...counts]
			.sort(([a, own], [b, others]) => others - own || (a < b ? -1 : 1))
			.slice(0, DRAWN)
			.map(([actor]) => actor),
	);
	return agreements.filter(
		({ a, b }) => drawn.has(a.actor) && drawn.has(b.actor),
	);
}

/** A line for what they agree on, another for what they differ on. */
function Tie({
	pair,
	agreements,
	places,
	names,
}: {
	readonly pair: string;
	readonly agreements: readonly Agreement[];
	readonly places: ReadonlyMap<string, Place>;
	readonly names: ReadonlyMap<string, string>;
}): VNode {
	return (
		<>
			{[...groupBy(agreements, ({ relation }) => relation)].map(
				([relation, own]) => {
					const [first] = own;
					if (first === undefined) return null;
					const [a, b] = [first.a.actor, first.b.actor];
					const title = `${names.get(a) ?? a} and ${names.get(b) ?? b} ${relation} on ${counted(own.length, "matter")}`;
					return (
						<a key={relation} href={`#${anchorOf(pair)}`} aria-label={title}>
							<path
								class={relation}
								d={curve(places.get(a), places.get(b), relation)}
								stroke-width={1 + Math.min(5, own.length - 1) * 1.3}
							>
								<title>{title}</title>
							</path>
						</a>
					);
				},
			)}
		</>
	);
}

function Name({
	name,
	href,
	place: { x, y, turn },
}: {
	readonly name: string;
	readonly href: string | null;
	readonly place: Place;
}): VNode {
	const { dx, dy, anchor } = labelAt(turn);
	const label = (
		<>
			<circle cx={x} cy={y} r="4" />
			<text x={x + dx} y={y + dy} text-anchor={anchor}>
				{name.length > 34 ? `${name.slice(0, 33)}…` : name}
			</text>
		</>
	);
	return href === null ? <g>{label}</g> : <a href={href}>{label}</a>;
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

/** Bent towards the middle; the two lines of one pair part ways. */
function curve(
	from: Place | undefined,
	to: Place | undefined,
	relation: Agreement["relation"],
): string {
	if (from === undefined || to === undefined) return "";
	const pull = relation === "agree" ? 0.55 : 0.75;
	const x = round(((from.x + to.x) / 2) * (1 - pull) + (WIDTH / 2) * pull);
	const y = round(((from.y + to.y) / 2) * (1 - pull) + (HEIGHT / 2) * pull);
	return `M${from.x},${from.y}Q${x},${y} ${to.x},${to.y}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
