/** Pairs the figures of two points and gives those that changed: 600,000 → 800,000 personnel. */

import type { FigureChange } from "../../model/comparison.js";
import type { Figure } from "../../model/draft.js";

type PlacedFigure = Figure & { readonly inDeadline: boolean };

/** Changes in text order of the first side; `inDeadline` whether all of them lie in deadlines. */
export function figureChanges(
	a: readonly PlacedFigure[],
	b: readonly PlacedFigure[],
): { readonly changes: readonly FigureChange[]; readonly inDeadline: boolean } {
	const leftB = [...b];
	const leftA = a.filter((figure) => {
		const at = leftB.findIndex(
			(other) => other.value === figure.value && isSameUnit(figure, other),
		);
		if (at >= 0) leftB.splice(at, 1);
		return at < 0;
	});
	const changes: FigureChange[] = [];
	const touched: PlacedFigure[] = [];
	for (const figure of leftA) {
		const at = leftB.findIndex((other) => isSameUnit(figure, other));
		const other = at < 0 ? undefined : leftB.splice(at, 1)[0];
		touched.push(figure, ...(other === undefined ? [] : [other]));
		changes.push({
			from: figure.value,
			to: other?.value ?? null,
			unit: figure.unit || (other?.unit ?? ""),
		});
	}
	for (const figure of leftB) {
		touched.push(figure);
		changes.push({ from: null, to: figure.value, unit: figure.unit });
	}
	return {
		changes,
		inDeadline:
			touched.length > 0 && touched.every((figure) => figure.inDeadline),
	};
}

// A bare number takes the unit of the one it is held against; "soldiers" and "troops" are one unit already.
function isSameUnit(a: Figure, b: Figure): boolean {
	return a.unit === b.unit || a.unit === "" || b.unit === "";
}
