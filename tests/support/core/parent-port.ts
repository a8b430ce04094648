/** In a process that replaces a utility process of Electron: what it is sent, and how it answers. */
interface ParentPort {
  on(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
  once(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

const parentPort: ParentPort = {
  on: (name, listener) => void process.on(name, (data: unknown) => listener({ data })),
  once: (name, listener) => void process.once(name, (data: unknown) => listener({ data })),
  postMessage: (message) => void process.send?.(message, () => undefined),
};
Object.assign(process, { parentPort });
