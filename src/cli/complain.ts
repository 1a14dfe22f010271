/** Lines for people on standard error: one a trouble, never a stack trace unless asked for. */

/** `travaux: what is wrong; what to do`, in one line whatever the message holds. */
export function complain(message: string): void {
	process.stderr.write(`travaux: ${oneLine(message)}\n`);
}

/** A failure of the program, on an input where it has a name; with its stack where the environment sets TRAVAUX_DEBUG. */
export function complainOfFault(error: unknown, input?: string): void {
	const message = error instanceof Error ? error.message : String(error);
	complain(
		`${input === undefined ? "" : `${input}: `}internal fault: ${message}; run again with TRAVAUX_DEBUG=1 for the details to report`,
	);
	const stack = error instanceof Error ? error.stack : undefined;
	if (process.env.TRAVAUX_DEBUG && stack !== undefined) {
		process.stderr.write(`${stack}\n`);
	}
}

/** File names and messages come from outside: no line break or control character of theirs reaches the terminal. */
const oneLine = (text: string): string =>
	text.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "�");
