/** "Jr." and "Sr." behind a comma, which end a name as they do without one. */

import type { Token } from "../model/analysis.js";

/** The token of the suffix where the comma at `at` stands between it and its name; null where it does not. */
export function suffixBehindComma(
	tokens: readonly Token[],
	at: number,
): number | null {
	return tokens[at]?.norm === "," &&
		tokens[at - 1]?.tag === "NNP" &&
		/^(?:jr|sr)\.?$/.test(tokens[at + 1]?.norm ?? "")
		? at + 1
		: null;
}
