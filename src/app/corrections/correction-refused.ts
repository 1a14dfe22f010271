/** Why a correction was not recorded: expected, so a value; its prose stands in `refusal-message.ts`. */

/** Every reason, with what its values are. */
export const refusalReasons = [
	/** No document of the record has this id or begins so; `document`. */
	"no-document",
	/** Several documents begin so; `document`, `count`. */
	"several-documents",
	/** The words do not stand in the text; `quote`. */
	"no-words",
	/** The words stand there several times; `quote`, `starts`. */
	"several-places",
	/** Nothing of the kind was read at these words, or the change cannot be made of it; `what`. */
	"nothing-there",
	/** Somebody else changed it since it was looked at; `was`, `now`. */
	"changed-meanwhile",
	/** No issue of the codebook has this code; `issue`. */
	"unknown-issue",
	/** There is no such correction, or it was taken back already; `correction`. */
	"no-correction",
	/** Nothing in the record goes by this key; `key`. */
	"unknown-key",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** A correction that was not recorded. */
export interface CorrectionRefused {
	readonly kind: "refused";
	readonly reason: RefusalReason;
	readonly values: Readonly<Record<string, string | number>>;
}

/** A refusal for this reason. */
export function refuseCorrection(
	reason: RefusalReason,
	values: CorrectionRefused["values"] = {},
): CorrectionRefused {
	return { kind: "refused", reason, values };
}
