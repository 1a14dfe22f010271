/** Inner loops written in WebAssembly (`*.wat`), of which the bytes lie beside the text in base64: compiled where they are used. */

/** The loop's module; it imports its memory and the places in it as `kernel`. */
export function readKernel(base64: string): WebAssembly.Module {
	return new WebAssembly.Module(
		Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
	);
}

/** Bytes that WebAssembly gives memory out in. */
export const PAGE = 65_536;
