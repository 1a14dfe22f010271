/** What a drawing of who agrees with whom is made from. */

import type { Agreement } from "../../views/state/agreement-view.js";
import type { Frame } from "../frame/frame.js";

export interface DrawnAgreements {
	/** Actors, those with much in common near each other. */
	readonly order: readonly string[];
	/** Of two actors each, by `pairKey`. */
	readonly pairs: readonly (readonly [
		pair: string,
		agreements: readonly Agreement[],
	])[];
	readonly names: ReadonlyMap<string, string>;
	readonly frame: Frame;
}
