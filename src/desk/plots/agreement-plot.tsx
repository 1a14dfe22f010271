/** Who agrees with whom, drawn twice: on a circle where there is room, and for a narrow screen as a list with arcs beside it. */

import type { VNode } from "preact";
import { groupBy } from "../../play/group-by.js";
import { type Agreement, pairKey } from "../../views/state/agreement-view.js";
import type { Frame } from "../frame/frame.js";
import { AgreementArcs } from "./agreement-arcs.js";
import { AgreementCircle } from "./agreement-circle.js";
import { circleOrder } from "./circle-order.js";

/** More actors than this make a ball of wool: those with most ties are drawn, the table has all. */
const DRAWN = 28;

export function AgreementPlot({
	agreements,
	names,
	frame,
}: {
	readonly agreements: readonly Agreement[];
	readonly names: ReadonlyMap<string, string>;
	readonly frame: Frame;
}): VNode {
	const kept = withMostTies(agreements);
	const drawn = {
		order: circleOrder(kept),
		pairs: [...groupBy(kept, pairKey)],
		names,
		frame,
	};
	return (
		<>
			<AgreementCircle {...drawn} />
			<AgreementArcs {...drawn} />
		</>
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
