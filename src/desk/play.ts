/** The play as pages are given it: the folded state as views look it up, and the ground it was folded from. */

import type { Ground } from "../model/ground.js";
import type { StateContext } from "../views/state/state-context.js";

export interface Play {
	readonly context: StateContext;
	readonly ground: Ground;
}
