/** What a folder may be to be taken in; bytes. */
export const folderLimits = {
  zip: 268_435_456,
  unpacked: 1_073_741_824,
  entries: 5000,
  text: 1_048_576,
  file: 104_857_600,
  frontMatter: 16_384,
  process: 262_144,
  /** How many times larger than its packed bytes an entry above a megabyte may be. */
  ratio: 200,
} as const;
