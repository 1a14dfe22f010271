/** Puts those who agree beside each other on a circle, so that lines of one camp stay short. */

import type { Agreement } from "../../views/state/agreement-view.js";

/** Actors in order round the circle: the one with most ties first, then always the one that agrees most with those before it. */
export function circleOrder(
	agreements: readonly Agreement[],
): readonly string[] {
	const ties = new Map<string, Map<string, number>>();
	for (const { a, b, relation } of agreements) {
		const weight = relation === "agree" ? 1 : -1;
		for (const [one, other] of [
			[a.actor, b.actor],
			[b.actor, a.actor],
		] as const) {
			const own = ties.get(one) ?? new Map<string, number>();
			own.set(other, (own.get(other) ?? 0) + weight);
			ties.set(one, own);
		}
	}
	const left = [...ties.keys()].sort(
		(a, b) =>
			(ties.get(b)?.size ?? 0) - (ties.get(a)?.size ?? 0) || (a < b ? -1 : 1),
	);
	const order: string[] = [];
	while (left.length > 0) {
		const recent = order.slice(-3);
		const closeness = (actor: string) =>
			recent.reduce(
				(sum, other) => sum + (ties.get(actor)?.get(other) ?? 0),
				0,
			);
		const next = left.reduce((best, actor) =>
			closeness(actor) > closeness(best) ? actor : best,
		);
		order.push(next);
		left.splice(left.indexOf(next), 1);
	}
	return order;
}
