/** Keeps a promise that a format library has forgotten from ending the program over one broken file. */

/**
 * The library that reads PDFs reads ahead; where a file breaks off it rejects what it asked for itself, and nobody listens. What the
 * file cannot give is refused all the same, by the promise that was waited for.
 */
const FORGETFUL = /[\\/]node_modules[\\/]unpdf[\\/]/;

/** From now on, in this thread, such rejections are passed over; any other ends the program as before. */
export function passOverStrayRejections(): void {
	process.on("unhandledRejection", (reason) => {
		if (!isStray(reason)) throw reason;
	});
}

/** Whether a rejection that nobody waited for comes from within such a library. */
export function isStray(reason: unknown): boolean {
	return reason instanceof Error && FORGETFUL.test(reason.stack ?? "");
}
