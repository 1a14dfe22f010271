/** How the place file is read: a state to a line, "Kyiv = Kiev, Kharkiv = Kharkov". */

import type { PlaceEntry } from "../model/codebook.js";

/** The key under which places of no state stand. */
const NO_STATE = "none";

/** The places of the lines by state; the first spelling of each is its name, the others after "=" its aliases. */
export function placesFromLines(
	lines: Readonly<Record<string, string>>,
	kind: PlaceEntry["kind"],
): readonly PlaceEntry[] {
	return Object.entries(lines).flatMap(([state, line]) =>
		line.split(",").flatMap((item): readonly PlaceEntry[] => {
			const [name = "", ...aliases] = item
				.split("=")
				.map((spelling) => spelling.trim());
			return name === ""
				? []
				: [{ name, aliases, state: state === NO_STATE ? null : state, kind }];
		}),
	);
}
