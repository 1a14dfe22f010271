/** A negotiating text as the JSON of its contract. */

import type { NegotiatingText, Point } from "../../model/negotiating-text.js";

/** What `travaux draft --json` prints. */
export function viewDraftJson(draft: NegotiatingText) {
	return {
		document: draft.document,
		preamble: draft.preamble,
		points: draft.points.map(viewPoint),
		signature: draft.signature,
		brackets: draft.brackets,
		findings: draft.findings,
	};
}

function viewPoint(point: Point) {
	const { id, parent, span, issue, obligations, brackets, findings, heading } =
		point;
	return { id, parent, span, heading, issue, obligations, brackets, findings };
}
