/** What each finding says to people: the one table of their prose, by code. */

import type { Finding } from "../model/finding.js";

type Values = Finding["values"];

/** One entry a code; values that a message needs are listed in `docs/findings.md` beside it. */
export const FINDING_MESSAGES: Readonly<
	Record<string, (values: Values) => string>
> = {
	"no-publication-date": () =>
		"The day of publication is unknown: relative dates (“on Thursday”) stay unresolved. Give it with --published.",
};

/** The finding as a sentence; an unknown code is shown with its values rather than hidden. */
export function findingMessage(finding: Finding): string {
	const message = FINDING_MESSAGES[finding.code];
	if (message !== undefined) return message(finding.values);
	const values = Object.entries(finding.values).map(
		([name, value]) => `${name} ${value}`,
	);
	return [finding.code, ...values].join(", ");
}
