/** The package's own types do not reach ES modules through its `exports`. */
declare module 'cephes' {
  const cephes: {
    readonly compiled: Promise<void>;
    readonly lgam: (x: number) => number;
    readonly ndtri: (p: number) => number;
    readonly incbi: (a: number, b: number, p: number) => number;
  };
  export default cephes;
}
