/** How a document is held against the others of a record that may carry the same story. */

import { edgesOf } from "../../documents/copies/find-copies.js";
import type { Fingerprint } from "../../documents/copies/fingerprint.js";
import type { CopyJudgement } from "../../record/port.js";

export function copyJudgement(fingerprint: Fingerprint): CopyJudgement {
	return {
		fingerprint,
		judge: (candidates) =>
			edgesOf(
				fingerprint,
				// Found by a band already: the others tell nothing more.
				candidates.map((candidate) => ({ ...candidate, bands: [] })),
			),
	};
}
