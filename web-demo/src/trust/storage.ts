/** Everything that a page can leave behind in a browser, and how much of it there is. */
export interface Stored {
  readonly what: string;
  readonly count: number;
}

export async function stored(): Promise<Stored[]> {
  return [
    { what: "Cookies", count: document.cookie === "" ? 0 : document.cookie.split(";").length },
    { what: "Local storage, entries", count: await counted(() => localStorage.length) },
    { what: "Session storage, entries", count: await counted(() => sessionStorage.length) },
    { what: "Databases", count: await counted(async () => (await indexedDB.databases()).length) },
    { what: "Caches", count: await counted(async () => (await caches.keys()).length) },
    {
      what: "Service workers",
      count: await counted(async () => (await navigator.serviceWorker.getRegistrations()).length),
    },
    {
      what: "Bytes, as the browser counts",
      count: await counted(async () => (await navigator.storage.estimate()).usage ?? 0),
    },
  ];
}

/** What a browser does not have, or refuses here, holds nothing. */
async function counted(count: () => number | Promise<number>): Promise<number> {
  try {
    return await count();
  } catch {
    return 0;
  }
}
