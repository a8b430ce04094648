/** Which files are taken for an import where the user named no file: by their names alone, before anything is read. */

/** JSON is what Afterword exports. */
const extension = /\.(?:ics|ical|eml|csv|tsv|tab|txt|md|zip|json)$/iu;

/** More files in a folder, or opened at once, than this aren't read; the user is told. */
export const MAX_FOLDER_FILES = 100;
/** Folders within a folder, the first one counted. */
export const MAX_FOLDER_DEPTH = 4;

/** Whether a file of that name or path can be imported. */
export function isImportable(name: string): boolean {
  return extension.test(name);
}

/** The same for a file found in a folder: whatever else is there isn't meant, nor is what the system hides. */
export function isImportableInFolder(name: string): boolean {
  return isImportable(name) && !name.startsWith('.');
}
