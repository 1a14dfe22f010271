/** Texts called after the month or the day they are of: "the September draft", "the Friday version". */

/** Whether a name of a text is the month it is of, lower case: "the September draft". */
export function isDated(label: string | null): boolean {
	return label !== null && MONTH.test(label);
}

/** Whether a name of a text is the month or the day of the week it is of, lower case: "the Friday version". */
export function isOfTime(label: string | null): boolean {
	return isDated(label) || (label !== null && WEEKDAY.test(label));
}

const WEEKDAY =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const MONTH =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
