import { startTransition, useEffect, useState, type ComponentType } from 'react';

/**
 * A component whose code is loaded when it is first drawn, or before that by another import of the same module. Until
 * then it draws `Meanwhile`, or nothing. React's `lazy` would do, but once its fallback was shown, even for a moment, React keeps it for
 * 300 ms. If the code can't be loaded, the nearest error boundary says so.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> | null = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (Part !== null) return;
      load().then(
        (part) => {
          loaded = part;
          // In slices: a whole view at once would keep the window for longer than a key may wait.
          startTransition(() => setPart(() => part));
        },
        (error: unknown) => {
          setFailure(error instanceof Error ? error : new Error(String(error)));
        },
      );
    }, [Part]);
    if (failure !== null) throw failure;
    const Drawn = Part ?? Meanwhile;
    return Drawn === null ? null : <Drawn {...props} />;
  };
}
