/** The line of a stand over time: up is for, down against; each point leads to its words. */

import type { VNode } from "preact";
import { stanceLook } from "../../views/stance-scale.js";
import type { StancePoint } from "../../views/state/stance-line.js";
import { formatDays } from "../../views/text/format-days.js";
import type { Frame } from "../frame/frame.js";

const [WIDTH, HEIGHT, EDGE] = [260, 44, 7];

export function Sparkline({
	points,
	frame,
}: {
	readonly points: readonly StancePoint[];
	readonly frame: Frame;
}): VNode {
	return (
		<svg
			class="sparkline"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			width={WIDTH}
			height={HEIGHT}
		>
			<title>Stance over time</title>
			<line
				class="middle"
				x1={EDGE}
				x2={WIDTH - EDGE}
				y1={HEIGHT / 2}
				y2={HEIGHT / 2}
			/>
			<polyline class="line" points={stepsOf(points)} />
			{points.map((point, at) => (
				<Point key={at} point={point} frame={frame} />
			))}
		</svg>
	);
}

function Point({
	point: { at, level, step, evidence },
	frame,
}: {
	readonly point: StancePoint;
	readonly frame: Frame;
}): VNode {
	const { words } = stanceLook(step.stance);
	const title = `${words}${step.days === null ? "" : `, ${formatDays(step.days)}`}`;
	const mark = (
		<circle
			class={`stance ${step.stance}`}
			cx={x(at)}
			cy={y(level)}
			r={level === null ? 2.5 : 4}
		>
			<title>{title}</title>
		</circle>
	);
	return evidence === null ? (
		mark
	) : (
		<a href={frame.place(evidence.document, evidence.span)} aria-label={title}>
			{mark}
		</a>
	);
}

/** Level until the next step: what was said holds until something else is said. Refusals leave the line where it is. */
function stepsOf(points: readonly StancePoint[]): string {
	const levels = points.filter(({ level }) => level !== null);
	return levels
		.flatMap(({ at, level }, index) => {
			const before = levels[index - 1];
			const here = `${x(at)},${y(level)}`;
			return before === undefined
				? [here]
				: [`${x(at)},${y(before.level)}`, here];
		})
		.concat(
			levels.length === 0
				? []
				: [`${WIDTH - EDGE},${y(levels.at(-1)?.level ?? null)}`],
		)
		.join(" ");
}

const x = (at: number): number => round(EDGE + at * (WIDTH - 2 * EDGE));
const y = (level: number | null): number =>
	round(EDGE + (level ?? 0.5) * (HEIGHT - 2 * EDGE));
const round = (value: number): number => Math.round(value * 10) / 10;
