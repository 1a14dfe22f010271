/** `--engine NAME` of the commands that measure. */

import {
	ENGINES,
	type EngineName,
	USUAL_ENGINE,
} from "../src/app/engine/engine-name.js";

/** For the options of `parseArgs`. */
export const engineArgument = {
	type: "string",
	default: USUAL_ENGINE,
} as const;

/** The engine of that name. @throws Error where there is none. */
export function engineNamed(name: string): EngineName {
	const engine = ENGINES.find((each) => each === name);
	if (engine === undefined)
		throw new Error(
			`there is no engine "${name}"; engines are ${ENGINES.join(" and ")}`,
		);
	return engine;
}
