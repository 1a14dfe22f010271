/** The furniture of the built-in codebook, for tests. */

import { loadCodebook } from "../src/app/load-codebook.js";
import {
	type Furniture,
	makeFurniture,
} from "../src/documents/blocks/furniture.js";

/** The matchers made of `codebook/furniture.yaml` and the codebook's places. */
export function builtInFurniture(): Furniture {
	const codebook = loadCodebook();
	return makeFurniture(codebook.furniture, codebook.places);
}
