/** Opens the browser of whoever sits at this machine; where nobody does, nothing is opened. */

import open from "open";

/** Opens the address where standard output is a terminal with a display beside it. A browser that cannot be started is no failure of the desk. */
export async function openBrowser(address: string): Promise<void> {
	if (!process.stdout.isTTY || process.env.CI || !hasDisplay()) return;
	try {
		const browser = await open(address);
		browser.on("error", sayHow);
	} catch {
		sayHow();
	}

	function sayHow() {
		process.stdout.write(
			`No browser could be opened: open ${address} in one.\n`,
		);
	}
}

function hasDisplay(): boolean {
	return (
		process.platform === "darwin" ||
		process.platform === "win32" ||
		Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
	);
}
