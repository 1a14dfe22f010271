/** Why a correction was not recorded, as one sentence that says what to do. */

import type { CorrectionRefused, RefusalReason } from "./correction-refused.js";

const messages: Readonly<
	Record<RefusalReason, (values: CorrectionRefused["values"]) => string>
> = {
	"no-document": ({ document }) =>
		`the record has no document whose id begins with “${document}”; travaux statements --json gives ids`,
	"several-documents": ({ document }) =>
		`several documents have ids that begin with “${document}”; give more digits`,
	"no-words": ({ quote }) =>
		`“${quote}” does not stand in the text; copy the words as the document has them`,
	"several-places": ({ quote, starts }) =>
		`“${quote}” stands in the text several times, at ${starts}; give more words, or --at with one of these`,
	"nothing-there": ({ what }) =>
		`nothing was read at these words that ${what} could change; quote the words of one statement, or use travaux correct add`,
	"changed-meanwhile": ({ was, now }) =>
		`it was ${was} when you looked and is ${now} now: somebody else has changed it; look again`,
	"unknown-issue": ({ issue }) =>
		`the codebook has no issue with the code “${issue}”; docs/reading.md lists the codes`,
	"no-correction": ({ correction }) =>
		`no correction “${correction}” stands; travaux history lists them`,
	"unknown-key": ({ key }) =>
		`nothing in the record goes by the key “${key}”; keys stand in travaux statements --json, drafts --json and claims --json`,
};

/** One sentence without a full stop. */
export function refusalMessage({ reason, values }: CorrectionRefused): string {
	return messages[reason](values);
}
