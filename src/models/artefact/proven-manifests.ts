/**
 * SHA-256 of the manifest of each artefact that the build of this program has loaded with all checks. A bundle knows the
 * artefacts that it ships with; the sources know none. A manifest has the checksum of every file, and is verified with
 * each read, so that the same manifest means the same bytes.
 */
export const PROVEN_MANIFESTS: ReadonlySet<string> = new Set();
