/** The findings that reading a document can have. */

/** Every code, with what its values are. Its prose stands in `views/finding-messages.ts`. */
export const documentFindingCodes = [
	/** The bytes were no UTF-8 and were taken for another encoding; `encoding`: its name. */
	"encoding-assumed",
	/** Bytes that fit no character were replaced by U+FFFD; `count`. */
	"bytes-replaced",
	/** The text holds NUL characters, which were kept; `count`. */
	"nul-characters",
	/** The text holds halves of characters (lone surrogates), which were kept; `count`. */
	"lone-surrogates",
	/** Nobody knows when the document was published: relative dates stay open. */
	"no-publication-date",
	/** The day of publication was taken from the text itself; `published`. */
	"published-from-text",
	/** The text is too short or too mixed for its language to be told; it was read as English. */
	"language-unknown",
	/** The page is nested too deep or too large to be parsed: its tags were stripped, furniture may be left in. */
	"html-stripped",
	/** Pages of a PDF without a text layer were passed over; `count`. */
	"pages-without-text",
	/** The file holds changes that nobody has accepted; `count`, `reading`: how they were read ("after", "before", "bracketed"). */
	"tracked-changes",
	/** A remark in the margin; `by` and `at` where the file says, `text`. */
	"remark",
	/** Files sent along with a mail were not read; `count`, `names`. */
	"attachments-left-out",
] as const;

export type DocumentFindingCode = (typeof documentFindingCodes)[number];
