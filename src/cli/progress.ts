/** A line that tells how far the work is, on a terminal only. */

/** Between two changes of the line, in milliseconds: as fast as one can read. */
const PAUSE = 100;

export interface Progress {
	readonly show: (line: string) => void;
	/** Shows a line however short the last one stood: what follows takes a while and changes no line. */
	readonly announce: (line: string) => void;
	/** Takes the line away, so that another can be printed. */
	readonly hide: () => void;
}

/** Writes to standard error; to nothing where that is no terminal. */
export function makeProgress(): Progress {
	const { stderr } = process;
	if (!stderr.isTTY) return SILENT;
	let last = Number.NEGATIVE_INFINITY;
	let isShown = false;
	const announce = (line: string): void => {
		last = performance.now();
		isShown = true;
		stderr.write(`\r${line}\x1b[K`);
	};
	return {
		announce,
		show: (line) => {
			if (performance.now() - last >= PAUSE) announce(line);
		},
		hide: () => {
			if (!isShown) return;
			isShown = false;
			stderr.write("\r\x1b[K");
		},
	};
}

const SILENT: Progress = {
	show: () => {},
	announce: () => {},
	hide: () => {},
};
