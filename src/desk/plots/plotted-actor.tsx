/** The point and the name of an actor in a drawing, leading to the actor's page. */

import type { VNode } from "preact";
import { addressOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";

export function PlottedActor({
	actor,
	name,
	at: { x, y },
	label: { dx, dy, anchor },
	longest,
	frame,
}: {
	readonly actor: string;
	readonly name: string;
	readonly at: { readonly x: number; readonly y: number };
	/** From the point. */
	readonly label: {
		readonly dx: number;
		readonly dy: number;
		readonly anchor: "start" | "middle" | "end";
	};
	/** Letters of the name that there is room for. */
	readonly longest: number;
	readonly frame: Frame;
}): VNode {
	const href = addressOf(frame, "actor", actor);
	const label = (
		<>
			<circle cx={x} cy={y} r="4" />
			<text x={x + dx} y={y + dy} text-anchor={anchor}>
				{name.length > longest ? `${name.slice(0, longest - 1)}…` : name}
			</text>
		</>
	);
	return href === null ? <g>{label}</g> : <a href={href}>{label}</a>;
}
