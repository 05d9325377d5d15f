// Files in what was dropped on the page, folders and all that is in them included.

/** Entries of a folder are given in portions; an empty one is the last. */
const portion = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** More files than any school has students: a folder that was dropped by mistake is not read to its end. */
const mostFiles = 5_000;

/** The files that were dropped. Call while the event is handled: what was dropped is gone afterwards. Folders that cannot be read are left out. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const loose = [...transfer.files];
  return entries.some((entry) => entry?.isDirectory === true)
    ? filesIn(entries.filter((entry) => entry !== null))
    : Promise.resolve(loose);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found: File[] = [];
  const waiting = [...entries];
  for (
    let entry = waiting.shift();
    entry !== undefined && found.length < mostFiles;
    entry = waiting.shift()
  ) {
    if (isFile(entry)) {
      const file = await fileOf(entry).catch(() => undefined);
      if (file !== undefined) found.push(file);
    } else if (isFolder(entry)) waiting.push(...(await contentOf(entry).catch(() => [])));
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function contentOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (
    let some = await portion(reader);
    some.length > 0 && all.length < mostFiles;
    some = await portion(reader)
  )
    all.push(...some);
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}
