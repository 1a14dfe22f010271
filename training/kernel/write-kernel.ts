/** `npm run build:kernel`: after a change of `emission-kernel.wat`. */

import { writeFileSync } from "node:fs";
import { compileKernel, kernelBytesFile } from "./compile-kernel.js";

writeFileSync(kernelBytesFile, await compileKernel());
