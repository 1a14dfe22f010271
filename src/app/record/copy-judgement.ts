/** How a document is held against the others of a record that may carry the same story. */

import type { Fingerprint } from "../../documents/copies/fingerprint.js";
import { judgeCopy } from "../../documents/copies/judge-copy.js";
import type { CopyEdge, CopyJudgement } from "../../record/port.js";

export function copyJudgement(fingerprint: Fingerprint): CopyJudgement {
	return {
		fingerprint,
		judge: (candidates) => {
			const edges: CopyEdge[] = [];
			for (const candidate of candidates) {
				const kind = judgeCopy(fingerprint, { ...candidate, bands: [] });
				const [a, b] = [fingerprint.document, candidate.document].sort();
				if (kind !== null && a !== undefined && b !== undefined)
					edges.push({ a, b, kind });
			}
			return edges;
		},
	};
}
