/** The furniture of the built-in codebook, for tests. */

import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import {
	type Furniture,
	makeFurniture,
} from "../src/documents/blocks/furniture.js";

const path = new URL("../codebook/furniture.yaml", import.meta.url);

/** The matchers made of `codebook/furniture.yaml`. */
export function builtInFurniture(): Furniture {
	// The file's form is checked by the codebook's own schema test.
	const root = load(readFileSync(path, "utf8")) as {
		readonly furniture: Readonly<Record<string, readonly string[]>>;
	};
	return makeFurniture(root.furniture);
}
