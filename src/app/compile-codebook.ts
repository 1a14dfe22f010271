/** Run by the build: leaves the built-in codebook beside the compiled program as one file of JSON, which loads in a few milliseconds. */

import { writeFileSync } from "node:fs";
import { writtenCodebook } from "./load-codebook.js";

writeFileSync(
	new URL("../codebook.json", import.meta.url),
	JSON.stringify(writtenCodebook()),
);
