/** A stand as a line over time: where on the scale the actor stood on which day. */

import type { Evidence, Stand, Step } from "../../model/state.js";
import type { DayInterval } from "../../model/when.js";
import { STANCES } from "../stance-scale.js";

export interface StancePoint {
	/** Place in the span of days, from 0 to 1. */
	readonly at: number;
	/** Place on the scale, from 0 (supports) to 1 (opposes); null for a refusal to say, which has none. */
	readonly level: number | null;
	readonly step: Step;
	/** The words it stands on; the first of its evidence. */
	readonly evidence: Evidence | null;
}

/** The steps that have a day, in their order. `days` is the span shown. */
export function stanceLine(
	{ history }: Stand,
	days: DayInterval,
): readonly StancePoint[] {
	const first = dayNumber(days.from);
	const span = Math.max(1, dayNumber(days.to) - first);
	return history.flatMap((step) =>
		step.days === null
			? []
			: [
					{
						at: Math.min(
							1,
							Math.max(0, (dayNumber(step.days.to) - first) / span),
						),
						level: levelOf(step),
						step,
						evidence: step.evidence[0] ?? null,
					},
				],
	);
}

function levelOf({ stance }: Step): number | null {
	const scale = STANCES.filter((look) => look.stance !== "declined");
	const at = scale.findIndex((look) => look.stance === stance);
	return at < 0 ? null : at / (scale.length - 1);
}

const dayNumber = (day: string): number =>
	Date.parse(`${day}T00:00:00Z`) / 86_400_000;
